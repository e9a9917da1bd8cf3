#include "exchange/sha256.h"

#include <fmt/format.h>

#include <array>
#include <new>
#include <openssl/evp.h>

namespace alongside {
namespace {

void insist(bool worked) {
    if (!worked)
        throw std::bad_alloc(); // libcrypto fails at this for want of memory only
}

} // namespace

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    State() { insist(context && EVP_DigestInit_ex(context, EVP_sha256(), nullptr) == 1); }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view piece) {
    insist(EVP_DigestUpdate(state_->context, piece.data(), piece.size()) == 1);
}

std::string Sha256::digits() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    insist(EVP_DigestFinal_ex(state_->context, digest.data(), &length) == 1);
    std::string digits;
    for (unsigned int i = 0; i < length; ++i)
        digits += fmt::format("{:02x}", digest[i]);
    return digits;
}

std::string sha256Of(std::string_view content) {
    Sha256 hash;
    hash.add(content);
    return hash.digits();
}

} // namespace alongside
