#include "store/keys/recovery_code.h"

namespace alongside {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kInGroup = 4; // without the one that checks
constexpr int kBitsEach = 5;

// Times x in the field of 32 elements, modulo x^5 + x^2 + 1.
unsigned timesX(unsigned value) {
    value <<= 1;
    return value & 0x20U ? value ^ 0x25U : value;
}

// As each digit, and the group's place, counts with another power of x, no one slip and no two swapped neighbours leave
// the sum as it was.
unsigned checkOf(std::size_t group, std::string_view digits) {
    auto sum = static_cast<unsigned>(group) + 1;
    for (const char digit : digits)
        sum = timesX(sum) ^ static_cast<unsigned>(kDigits.find(digit));
    return timesX(sum);
}

// The digit meant, or 0 for what is none.
char digitMeant(char typed) {
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'O')
        return '0';
    if (typed == 'I' || typed == 'L')
        return '1';
    return kDigits.find(typed) == std::string_view::npos ? '\0' : typed;
}

bool standsBetween(char c) {
    return c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t';
}

// The bytes in five bits a digit; the last digit has four bits to spare, which are 0.
std::optional<RawKey> keyOf(std::string_view digits) {
    RawKey::Bytes bytes{};
    unsigned held = 0;
    int bits = 0;
    std::size_t count = 0;
    for (const char digit : digits) {
        held = (held << kBitsEach | static_cast<unsigned>(kDigits.find(digit))) & 0xFFFU;
        bits += kBitsEach;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes[count++] = static_cast<std::uint8_t>(held >> bits & 0xFFU);
    }
    if ((held & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    RawKey key(bytes);
    overwrite(bytes.data(), bytes.size());
    return key;
}

} // namespace

std::vector<std::string> recoveryGroups(const RawKey& key) {
    std::vector<std::string> groups(kRecoveryGroups);
    std::size_t digits = 0;
    unsigned held = 0;
    int bits = 0;
    const auto put = [&](unsigned digit) { groups[digits++ / kInGroup] += kDigits[digit & 0x1FU]; };
    for (const auto byte : key.bytes()) {
        held = (held << 8 | byte) & 0xFFFU;
        for (bits += 8; bits >= kBitsEach;) {
            bits -= kBitsEach;
            put(held >> bits);
        }
    }
    put(held << (kBitsEach - bits));
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] += kDigits[checkOf(i, groups[i])];
    return groups;
}

TypedRecoveryCode readRecoveryCode(std::string_view typed) {
    TypedRecoveryCode code;
    std::string meant;
    meant.reserve(typed.size()); // what moved would stay where it was
    std::set<std::size_t> unreadable;
    for (const char c : typed) {
        if (standsBetween(c))
            continue;
        const char digit = digitMeant(c);
        if (digit == '\0')
            unreadable.insert(meant.size() / (kInGroup + 1));
        meant += digit == '\0' ? '0' : digit;
    }
    code.groups = (meant.size() + kInGroup) / (kInGroup + 1);
    std::string digits;
    digits.reserve(meant.size());
    for (std::size_t i = 0; i < code.groups; ++i) {
        const auto group = std::string_view(meant).substr(i * (kInGroup + 1), kInGroup + 1);
        const bool whole = group.size() == kInGroup + 1;
        if (i >= kRecoveryGroups || unreadable.contains(i) ||
            (whole && kDigits[checkOf(i, group.substr(0, kInGroup))] != group.back()))
            code.wrong.insert(i);
        digits += group.substr(0, kInGroup);
    }
    if (code.wrong.empty() && meant.size() == kRecoveryGroups * (kInGroup + 1))
        code.key = keyOf(digits);
    if (code.wrong.empty() && !code.key && meant.size() == kRecoveryGroups * (kInGroup + 1))
        code.wrong.insert(kRecoveryGroups - 1);
    overwrite(meant.data(), meant.size());
    overwrite(digits.data(), digits.size());
    return code;
}

} // namespace alongside
