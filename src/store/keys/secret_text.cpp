#include "store/keys/secret_text.h"

#include <openssl/crypto.h>

namespace alongside {

void overwrite(void* at, std::size_t count) {
    OPENSSL_cleanse(at, count);
}

SecretText::SecretText(std::string_view words) {
    letters_.reserve(words.size() + 1);
    letters_.assign(words.begin(), words.end());
    letters_.push_back('\0');
}

SecretText& SecretText::operator=(SecretText other) noexcept {
    letters_.swap(other.letters_);
    return *this;
}

SecretText::~SecretText() {
    overwrite(letters_.data(), letters_.size());
}

} // namespace alongside
