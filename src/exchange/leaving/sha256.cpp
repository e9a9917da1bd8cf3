#include "exchange/leaving/sha256.h"

#include <fmt/format.h>

#include <array>
#include <new>
#include <openssl/evp.h>

namespace alongside {

std::string sha256Of(std::string_view content) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(content.data(), content.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc(); // libcrypto fails at this for want of memory only
    std::string digits;
    for (unsigned int i = 0; i < length; ++i)
        digits += fmt::format("{:02x}", digest[i]);
    return digits;
}

} // namespace alongside
