#include "security/secret.h"

namespace alongside {

Secret::Secret(const QString& words) {
    auto bytes = words.toUtf8();
    words_.emplace(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace alongside
