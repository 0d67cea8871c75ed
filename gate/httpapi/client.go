// SPDX-License-Identifier: MIT

package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"time"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

const (
	// clientTimeout bounds one question, answer included.
	clientTimeout = 30 * time.Second
	// maxAnswer bounds what a service may answer.
	maxAnswer = 1 << 20
)

// Client asks a service that speaks this API. It does not trust the answer: it bounds its size and time, follows no
// redirection, and takes only what has the documented shape. Its errors have CodeUnreachable if the service does not
// answer as it should, and CodeUsage if it refused the question.
type Client struct {
	base *url.URL
	http *http.Client
}

// NewClient makes a client for the service at a URL such as http://127.0.0.1:7077.
func NewClient(rawURL string) (*Client, error) {
	base, err := url.Parse(rawURL)
	if err != nil || (base.Scheme != "http" && base.Scheme != "https") || base.Host == "" ||
		base.User != nil || base.RawQuery != "" || base.Fragment != "" {
		return nil, postbond.Fail(postbond.CodeUsage, "write it like http://127.0.0.1:7077", "%q is not the URL of a service", rawURL)
	}
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{base, &http.Client{Timeout: clientTimeout, CheckRedirect: stay}}, nil
}

// Check asks what would be decided about the message.
func (c *Client) Check(ctx context.Context, message Message) (gate.Decision, error) {
	return question[gate.Decision](ctx, c, http.MethodPost, "v1/check", nil, message)
}

// Admit asks for a decision that counts: the service records the stamp of an accepted message.
func (c *Client) Admit(ctx context.Context, message Message) (gate.Decision, error) {
	return question[gate.Decision](ctx, c, http.MethodPost, "v1/admit", nil, message)
}

// Status asks how far the service's knowledge goes.
func (c *Client) Status(ctx context.Context) (Status, error) {
	status, err := question[Status](ctx, c, http.MethodGet, "v1/status", nil, nil)
	status.Version = plain(status.Version)
	return status, err
}

// Health asks whether the service answers at all.
func (c *Client) Health(ctx context.Context) error {
	_, err := question[struct{}](ctx, c, http.MethodGet, "healthz", nil, nil)
	return err
}

// question asks one, with a query and a body unless they are nil, and gives the answer, or its zero value and an error.
func question[Answer any](ctx context.Context, c *Client, method, path string, query url.Values, body any) (answer Answer, err error) {
	var text []byte
	if body != nil {
		if text, err = json.Marshal(body); err != nil {
			return answer, err
		}
	}
	target := c.base.JoinPath(path)
	target.RawQuery = query.Encode()
	request, err := http.NewRequestWithContext(ctx, method, target.String(), bytes.NewReader(text))
	if err != nil {
		return answer, err
	}
	request.Header.Set("Accept", "application/json, "+problemType)
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := c.http.Do(request)
	if err != nil {
		return answer, c.unreachable("is it running?", err)
	}
	defer response.Body.Close()
	if err := c.read(response, &answer); err != nil {
		var none Answer
		return none, err
	}
	return answer, nil
}

func (c *Client) read(response *http.Response, answer any) error {
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return c.unreachable("try again", err)
	}
	if len(body) > maxAnswer {
		return c.strange(fmt.Errorf("an answer of more than %d bytes", maxAnswer))
	}
	mediaType, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	switch {
	case response.StatusCode == http.StatusOK && mediaType == "application/json":
		if err := json.Unmarshal(body, answer); err != nil {
			return c.strange(err)
		}
		return nil
	case response.StatusCode >= 400 && mediaType == problemType:
		return c.refused(response.StatusCode, body)
	}
	return c.strange(fmt.Errorf("status %d with %s", response.StatusCode, plain(mediaType)))
}

// refused turns problem details into an error.
func (c *Client) refused(status int, body []byte) error {
	var p problem
	if err := json.Unmarshal(body, &p); err != nil {
		return c.strange(err)
	}
	code := postbond.CodeUnreachable
	if status < 500 {
		code = postbond.CodeUsage
	}
	if p.Detail == "" {
		p.Detail = http.StatusText(status)
	}
	return postbond.Fail(code, plain(p.Hint), "the service at %s made no decision: %s", c.base.Host, plain(p.Detail))
}

func (c *Client) strange(err error) error {
	return postbond.Fail(postbond.CodeUnreachable, "is this the URL of a postbondd?",
		"the service at %s answers something else: %s", c.base.Host, plain(err.Error()))
}

func (c *Client) unreachable(hint string, err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	var inURL *url.Error // would say the URL once more
	if errors.As(err, &inURL) {
		err = inURL.Err
	}
	return postbond.Fail(postbond.CodeUnreachable, hint, "the service at %s does not answer: %w", c.base.Host, err)
}

// maxPlain is how much of a stranger's text is repeated.
const maxPlain = 300

// plain shortens a stranger's text and makes it fit for a terminal and a log.
func plain(text string) string {
	runes := []rune(postbond.Plain(text))
	if len(runes) > maxPlain {
		runes = append(runes[:maxPlain], '…')
	}
	return string(runes)
}
