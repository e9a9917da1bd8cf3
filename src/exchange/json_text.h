#pragma once

#include "exchange/json_letters.h"

#include <string>
#include <string_view>

namespace alongside {

// Reads the texts of a JSON document, one after the other.
class JsonText {
public:
    explicit JsonText(JsonLetters& letters) : letters_(letters) {}

    // Reads from behind the quote that begins a text to behind the one that ends it. Returns what is wrong with it,
    // nothing where it is whole. Throws EndlessJson.
    std::string readToQuote();

    // The text that was read last: where it stands among the letters or, where it is spelt otherwise there, apart.
    // Good until more is read.
    std::string_view read() const { return read_; }

private:
    std::string readApart();
    std::string readEscape();
    std::string readPoint();
    char take();
    int takeHex();

    JsonLetters& letters_;
    std::string apart_;
    std::string_view read_;
};

} // namespace alongside
