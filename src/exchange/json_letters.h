#pragma once

#include "exchange/csv/byte_source.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

namespace alongside {

// A place in a document: the bytes before it, and its line.
struct JsonSpot {
    std::int64_t at = 0;
    int line = 1;
};

// Thrown where a document goes on for too long without a value coming to its end: a text, a number or blanks.
struct EndlessJson {};

// The letters of a JSON document, of which a small piece at a time is in memory, and how far they were read. Lines are
// counted when one is asked for, in one go.
class JsonLetters {
public:
    // Throws EndlessJson after about `longest` letters in which nothing was told to have come.
    JsonLetters(ByteSource source, JsonSpot start, std::int64_t longest)
        : source_(std::move(source)), room_(1 + kRoom, '\0'), before_(start.at), cameAt_(start.at), line_(start.line),
          longest_(longest) {}
    JsonLetters(const JsonLetters&) = delete;
    JsonLetters& operator=(const JsonLetters&) = delete;

    bool hasNext() { return next_ != end_ || fill(); }
    const char& next() const { return *next_; }
    void go() { ++next_; }

    // A value, or the name of one, has come.
    void came() { cameAt_ = count(); }

    std::int64_t count() const { return before_ + (next_ - first()); }

    // The parser sees the end of a number, and some faults, only by the letter after it, which may be the newline.
    int line() const {
        line_ += static_cast<int>(std::count(counted_, next_, '\n'));
        counted_ = next_;
        return line_ - (next_[-1] == '\n' ? 1 : 0);
    }

private:
    static constexpr std::size_t kRoom = 1 << 16;

    const char* first() const { return room_.data() + 1; } // before it stands the letter that came before

    bool fill() {
        if (count() - cameAt_ > longest_)
            throw EndlessJson();
        line_ += static_cast<int>(std::count(counted_, end_, '\n'));
        before_ = count();
        room_.front() = end_[-1];
        const auto size = source_(room_.data() + 1, kRoom);
        next_ = counted_ = first();
        end_ = next_ + size;
        return size > 0;
    }

    ByteSource source_;
    std::string room_;
    std::int64_t before_; // letters before this piece
    std::int64_t cameAt_;
    mutable int line_; // at counted_
    std::int64_t longest_;
    const char* next_ = first();
    const char* end_ = first();
    mutable const char* counted_ = first();
};

// One letter after the other, as the parser wants them; all copies stand at the same one.
class JsonLetter {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    JsonLetter() = default; // the end
    explicit JsonLetter(JsonLetters& letters) : letters_(&letters) {}

    reference operator*() const { return letters_->next(); }
    JsonLetter& operator++() {
        letters_->go();
        return *this;
    }
    JsonLetter operator++(int) {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const JsonLetter& other) const { return isAtEnd() == other.isAtEnd(); }

private:
    bool isAtEnd() const { return !letters_ || !letters_->hasNext(); }

    JsonLetters* letters_ = nullptr;
};

} // namespace alongside
