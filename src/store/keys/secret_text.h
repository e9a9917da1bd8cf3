#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// Writes zeros over what stood there, which no compiler leaves out.
void overwrite(void* at, std::size_t count);

// Words that open a notebook. Each copy is overwritten when it goes, in whatever thread; a std::string would leave its
// words where it was.
class SecretText {
public:
    SecretText() = default;
    SecretText(std::string_view words);
    SecretText(const std::string& words) : SecretText(std::string_view(words)) {}
    SecretText(const char* words) : SecretText(std::string_view(words)) {}
    SecretText(const SecretText&) = default;
    SecretText(SecretText&&) noexcept = default;
    SecretText& operator=(SecretText other) noexcept;
    ~SecretText();

    const char* data() const { return letters_.empty() ? "" : letters_.data(); } // ends with a zero
    std::size_t size() const { return letters_.empty() ? 0 : letters_.size() - 1; }
    std::string_view view() const { return {data(), size()}; }
    operator std::string_view() const { return view(); }
    friend bool operator==(const SecretText& a, const SecretText& b) { return a.view() == b.view(); }

private:
    std::vector<char> letters_; // with the zero; never grown, for what moves would stay where it was
};

} // namespace alongside
