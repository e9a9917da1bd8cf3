#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace alongside {

// The SHA-256 of what comes piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view piece);
    std::string digits(); // 64 small hexadecimal ones; once, at the end

private:
    struct State;
    std::unique_ptr<State> state_;
};

// The SHA-256 of `content` in 64 small hexadecimal digits.
std::string sha256Of(std::string_view content);

} // namespace alongside
