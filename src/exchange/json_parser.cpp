#include "exchange/json_parser.h"

#include "exchange/json_text.h"

#include <charconv>
#include <system_error>

namespace alongside {
namespace {

constexpr char kEnd = '\0'; // which no JSON has outside its texts

bool isBlank(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isOfNumber(char letter) {
    return isDigit(letter) || letter == '-' || letter == '+' || letter == '.' || letter == 'e' || letter == 'E';
}

// Takes the digits away that it begins with, and says whether there are any.
bool takeDigits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    text.remove_prefix(count);
    return count > 0;
}

bool takeOne(std::string_view& text, std::string_view of) {
    const bool isThere = !text.empty() && of.find(text.front()) != std::string_view::npos;
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

bool isNumber(std::string_view text) {
    takeOne(text, "-");
    if (!takeOne(text, "0") && !takeDigits(text))
        return false;
    if (takeOne(text, ".") && !takeDigits(text))
        return false;
    if (takeOne(text, "eE")) {
        takeOne(text, "+-");
        if (!takeDigits(text))
            return false;
    }
    return text.empty();
}

class JsonParser {
public:
    JsonParser(JsonLetters& letters, JsonEvents& events) : letters_(letters), events_(events), text_(letters) {}

    void document(bool isWhole) {
        if (value() && isWhole && (peek() != kEnd || !letters_.ahead().empty()))
            unexpected("value", "end of input");
    }

private:
    bool value() {
        switch (const char letter = peek()) {
        case '{':
            return object();
        case '[':
            return list();
        case '"':
            return readText("value") && events_.text(text_.read());
        case 't':
            return literal("true") && events_.flag(true);
        case 'f':
            return literal("false") && events_.flag(false);
        case 'n':
            return literal("null") && events_.null();
        default:
            return letter == '-' || isDigit(letter) ? number() : unexpected("value", "'[', '{', or a literal");
        }
    }

    bool object() {
        letters_.go();
        if (!events_.beginObject())
            return false;
        if (passes('}'))
            return events_.endObject();
        do {
            if (peek() != '"')
                return unexpected("object key", "string literal");
            if (!readText("object key") || !events_.name(text_.read()))
                return false;
            if (!passes(':'))
                return unexpected("object separator", "':'");
            if (!value())
                return false;
        } while (passes(','));
        return passes('}') ? events_.endObject() : unexpected("object", "'}'");
    }

    bool list() {
        letters_.go();
        if (!events_.beginList())
            return false;
        if (passes(']'))
            return events_.endList();
        do {
            if (!value())
                return false;
        } while (passes(','));
        return passes(']') ? events_.endList() : unexpected("array", "']'");
    }

    bool literal(std::string_view word) {
        for (const char letter : word) {
            if (!letters_.hasNext() || letters_.next() != letter)
                return fault("value", "invalid literal");
            letters_.go();
        }
        return true;
    }

    bool number() {
        number_.clear();
        while (letters_.hasNext() && isOfNumber(letters_.next())) {
            number_ += letters_.next();
            letters_.go();
        }
        if (!isNumber(number_))
            return fault("value", "invalid number");
        const auto* const end = number_.data() + number_.size();
        std::int64_t whole = 0;
        if (const auto read = std::from_chars(number_.data(), end, whole); read.ptr == end && read.ec == std::errc())
            return events_.whole(whole);
        const bool isTiny = number_.find('-', 1) != std::string::npos; // where it has no room, by what its power says
        double fraction = 0;
        if (std::from_chars(number_.data(), end, fraction).ec == std::errc() || isTiny)
            return events_.fraction(fraction);
        events_.fault("number overflow parsing '" + number_ + "'");
        return false;
    }

    bool readText(std::string_view where) {
        letters_.go();
        const auto wrong = text_.readToQuote();
        return wrong.empty() || fault(where, "invalid string: " + wrong);
    }

    // The next letter that is no blank.
    char peek() {
        while (true) {
            const auto ahead = letters_.ahead();
            std::size_t blanks = 0;
            while (blanks < ahead.size() && isBlank(ahead[blanks]))
                ++blanks;
            letters_.go(blanks);
            if (blanks < ahead.size())
                return ahead[blanks];
            if (ahead.empty())
                return kEnd;
        }
    }

    bool passes(char letter) {
        const bool isThere = peek() == letter;
        letters_.go(isThere ? 1 : 0);
        return isThere;
    }

    // Of the letter that comes next. It is gone by, so that its line is told.
    bool unexpected(std::string_view where, std::string_view expected) {
        std::string found = "end of input";
        if (letters_.hasNext()) {
            const char letter = letters_.next();
            letters_.go();
            found = letter == '"'                      ? "string literal"
                    : letter == '-' || isDigit(letter) ? "number literal"
                    : std::string_view("{}[]:,").find(letter) != std::string_view::npos
                        ? std::string("'") + letter + '\''
                        : std::string();
        }
        return fault(where,
                     found.empty() ? "invalid literal" : "unexpected " + found + "; expected " + std::string(expected));
    }

    bool fault(std::string_view where, const std::string& reason) {
        events_.fault("syntax error while parsing " + std::string(where) + " - " + reason);
        return false;
    }

    JsonLetters& letters_;
    JsonEvents& events_;
    JsonText text_;
    std::string number_;
};

} // namespace

void parseJson(JsonLetters& letters, JsonEvents& events, bool isWholeDocument) {
    JsonParser(letters, events).document(isWholeDocument);
}

} // namespace alongside
