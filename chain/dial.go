// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
)

const (
	// requestTimeout bounds one request to a node, answer included.
	requestTimeout = 30 * time.Second
	// maxAnswer bounds what a node may answer to one request.
	maxAnswer = 64 << 20
)

// Conn is a connection to a node that serves the network's chain: that was checked.
type Conn struct {
	*ethclient.Client
	Network  Network
	Endpoint string // for people: scheme and host only, because paths carry keys
}

// Dial connects to the network's node at rawURL, or at the preset's endpoint if that is empty. It fails with
// CodeUnreachable if nobody answers and with CodeWrongChain if the node serves another chain.
func Dial(ctx context.Context, network Network, rawURL string) (*Conn, error) {
	if rawURL == "" {
		rawURL = network.RPC
	}
	if rawURL == "" {
		return nil, postbond.Fail(postbond.CodeUsage, "give --rpc-url or set POSTBOND_RPC_URL",
			"there is no default node for %s", network.Name)
	}
	target, err := url.Parse(rawURL)
	if err != nil || target.Host == "" {
		return nil, postbond.Fail(postbond.CodeUsage, "write it like http://127.0.0.1:8545", "the given endpoint is no URL")
	}
	if !slices.Contains([]string{"http", "https", "ws", "wss"}, target.Scheme) {
		return nil, postbond.Fail(postbond.CodeUsage, "write it like http://127.0.0.1:8545", "no node is reached by %q", target.Scheme)
	}
	endpoint := target.Scheme + "://" + target.Host
	client, err := dialRPC(ctx, target, endpoint)
	if err != nil {
		return nil, unreachable(endpoint, err)
	}
	conn := &Conn{Client: ethclient.NewClient(client), Network: network, Endpoint: endpoint}
	served, err := conn.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, unreachable(endpoint, err)
	}
	if !served.IsUint64() || served.Uint64() != network.ChainID {
		client.Close()
		return nil, postbond.Fail(postbond.CodeWrongChain, "check --network and the endpoint",
			"the node at %s serves chain %s, not chain %d of %s", endpoint, served, network.ChainID, network.Name)
	}
	return conn, nil
}

// Unreachable wraps what a node or the way to it did wrong.
func (c *Conn) Unreachable(err error) error { return unreachable(c.Endpoint, err) }

func unreachable(endpoint string, err error) error {
	var known *postbond.Error
	if errors.As(err, &known) || errors.Is(err, context.Canceled) {
		return err
	}
	// An error of net/http repeats the whole URL; what is below it does not.
	var inURL *url.Error
	if errors.As(err, &inURL) {
		err = inURL.Err
	}
	return postbond.Fail(postbond.CodeUnreachable, "check the endpoint, or use another node; `make devnet` starts one for development",
		"the node at %s does not answer: %w", endpoint, err)
}

func dialRPC(ctx context.Context, target *url.URL, endpoint string) (*rpc.Client, error) {
	if target.Scheme == "http" || target.Scheme == "https" {
		return rpc.DialOptions(ctx, endpoint, rpc.WithHTTPClient(guardedClient(target)))
	}
	return rpc.DialOptions(ctx, target.String(), rpc.WithWebsocketMessageSizeLimit(maxAnswer))
}

// guardedClient speaks HTTP to one endpoint. The address that it is asked for, and that its errors therefore name, is only
// scheme and host; the rest, which may hold keys, is known to the transport alone.
func guardedClient(target *url.URL) *http.Client {
	return &http.Client{Timeout: requestTimeout, Transport: guardedTransport{target, http.DefaultTransport}}
}

// guardedTransport fills in the endpoint's path and cuts answers off: a node, or who poses as one, must not fill our
// memory.
type guardedTransport struct {
	target *url.URL
	next   http.RoundTripper
}

func (t guardedTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.URL = t.target
	if user := t.target.User; user != nil {
		password, _ := user.Password()
		request.SetBasicAuth(user.Username(), password)
	}
	response, err := t.next.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	body := response.Body
	response.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(body, maxAnswer), body}
	return response, nil
}
