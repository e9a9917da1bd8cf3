#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace alongside {

// Bytes of a file that may say anything; reading beyond their end gives nothing.
class ByteView {
public:
    explicit ByteView(std::span<const std::uint8_t> bytes, std::size_t at = 0) : bytes_(bytes), at_(at) {}

    std::size_t at() const { return at_; }
    std::size_t left() const { return at_ < bytes_.size() ? bytes_.size() - at_ : 0; }

    // A number of so many bytes, the highest first.
    std::optional<std::uint64_t> number(std::size_t count) {
        if (left() < count)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | bytes_[at_++];
        return value;
    }

    // SQLite's way of writing a number in one to nine bytes.
    std::optional<std::uint64_t> shortNumber() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            if (left() == 0)
                return std::nullopt;
            const std::uint64_t byte = bytes_[at_++];
            if (i == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7F);
            if (byte < 0x80)
                return value;
        }
        return value;
    }

    // The next bytes, as many as there are up to `count`.
    std::span<const std::uint8_t> take(std::size_t count) {
        const auto taken = bytes_.subspan(bytes_.size() - left(), count < left() ? count : left());
        at_ += taken.size();
        return taken;
    }

private:
    std::span<const std::uint8_t> bytes_;
    std::size_t at_;
};

} // namespace alongside
