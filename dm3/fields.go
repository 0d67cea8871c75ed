// SPDX-License-Identifier: MIT

package dm3

import (
	"fmt"
	"slices"
)

// fields are the members of a JSON object that has exactly the expected ones.
type fields map[string]any

// parseFields reads an object of exactly these members from a JSON text of at most MaxRecord bytes.
func parseFields(raw []byte, names ...string) (fields, error) {
	if len(raw) > MaxRecord {
		return nil, fmt.Errorf("longer than %d bytes", MaxRecord)
	}
	value, err := parseJSON(raw)
	if err != nil {
		return nil, err
	}
	return fieldsOf(value, names...)
}

func fieldsOf(value any, names ...string) (fields, error) {
	members, ok := value.(object)
	if !ok {
		return nil, fmt.Errorf("not a JSON object")
	}
	found := make(fields, len(names))
	for _, m := range members {
		name := m.name.String()
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("%.40q does not belong there", name)
		}
		if _, repeated := found[name]; repeated {
			return nil, fmt.Errorf("%s is there twice", name)
		}
		found[name] = m.value
	}
	for _, name := range names {
		if _, there := found[name]; !there {
			return nil, fmt.Errorf("%s is missing", name)
		}
	}
	return found, nil
}

func (f fields) string(name string) (string, error) {
	t, ok := f[name].(text)
	if !ok || !t.isUnicode() {
		return "", fmt.Errorf("%s is not a text", name)
	}
	return t.String(), nil
}

func (f fields) strings(name string) ([]string, error) {
	values, ok := f[name].([]any)
	if !ok {
		return nil, fmt.Errorf("%s is not a list", name)
	}
	list := make([]string, len(values))
	for i, value := range values {
		t, ok := value.(text)
		if !ok || !t.isUnicode() {
			return nil, fmt.Errorf("%s is not a list of texts", name)
		}
		list[i] = t.String()
	}
	return list, nil
}

func (f fields) publicKey(name string) (PublicKey, error) {
	s, err := f.string(name)
	if err != nil {
		return PublicKey{}, err
	}
	key, err := ParsePublicKey(s)
	if err != nil {
		return PublicKey{}, fmt.Errorf("%s: %w", name, err)
	}
	return key, nil
}
