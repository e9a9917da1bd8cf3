#include "security/secret.h"

namespace alongside {
namespace {

// Through a volatile pointer, for nobody reads what is written here and a compiler would leave it out.
void overwrite(char* at, std::size_t count) {
    for (volatile char* byte = at; count > 0; --count)
        *byte++ = '\0';
}

} // namespace

Secret::Secret(const QString& words) : words_(std::in_place) {
    auto bytes = words.toUtf8();
    words_->assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Secret::~Secret() {
    overwrite(words_->data(), words_->size());
}

} // namespace alongside
