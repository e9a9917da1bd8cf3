#include "store/keys/recovery_code.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace alongside;

namespace {

RawKey anyKey() {
    RawKey::Bytes bytes{};
    for (auto& byte : bytes)
        byte = *rc::gen::arbitrary<std::uint8_t>();
    return RawKey(bytes);
}

std::string joined(const std::vector<std::string>& groups, const std::string& between = " ") {
    return std::accumulate(groups.begin(), groups.end(), std::string(),
                           [&](const std::string& a, const std::string& b) { return a.empty() ? b : a + between + b; });
}

} // namespace

TEST_CASE("a recovery code is thirteen groups of five without letters that look like digits", "[recovery]") {
    const auto groups = recoveryGroups(RawKey(RawKey::Bytes{0xFF, 0x00, 0x12}));
    REQUIRE(groups.size() == kRecoveryGroups);
    CHECK(groups.front().starts_with("ZW01")); // 11111 11100 00000 00001
    for (const auto& group : groups) {
        CHECK(group.size() == 5);
        CHECK(group.find_first_of("ILOU") == std::string::npos);
    }
}

TEST_CASE("what is printed and typed back is the same key", "[recovery]") {
    CHECK(rc::check([] {
        const auto key = anyKey();
        const auto groups = recoveryGroups(key);
        RC_ASSERT(readRecoveryCode(joined(groups)).key == key);
        RC_ASSERT(readRecoveryCode(joined(groups, "")).key == key);
        RC_ASSERT(readRecoveryCode(joined(groups, "-\r\n")).key == key);
    }));
}

TEST_CASE("a code may be typed in small letters and with O for 0, I and L for 1", "[recovery]") {
    const RawKey key(RawKey::Bytes{0x00, 0x44, 0x32, 0x14, 0xC7, 0x42});
    auto text = joined(recoveryGroups(key));
    REQUIRE(text.find('0') != std::string::npos);
    REQUIRE(text.find('1') != std::string::npos);
    for (auto& c : text)
        c = c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    CHECK(readRecoveryCode(text).key == key);
}

TEST_CASE("one slip, two swapped neighbours and two swapped groups are found in their group", "[recovery]") {
    CHECK(rc::check([] {
        auto groups = recoveryGroups(anyKey());
        const auto group = *rc::gen::inRange<std::size_t>(0, kRecoveryGroups);
        const auto at = *rc::gen::inRange<std::size_t>(0, 4);
        auto slipped = groups;
        slipped[group][at] = slipped[group][at] == '7' ? 'K' : '7';
        RC_ASSERT(readRecoveryCode(joined(slipped)).wrong == std::set{group});

        auto neighbours = groups;
        std::swap(neighbours[group][at], neighbours[group][at + 1]);
        if (neighbours != groups)
            RC_ASSERT(readRecoveryCode(joined(neighbours)).wrong == std::set{group});

        const auto other = (group + 1) % kRecoveryGroups;
        std::swap(groups[group], groups[other]);
        RC_ASSERT(readRecoveryCode(joined(groups)).wrong == (std::set{group, other}));
    }));
}

TEST_CASE("a code that goes on, stops early or holds what is no digit is no key", "[recovery]") {
    const auto groups = recoveryGroups(RawKey(RawKey::Bytes{1, 2, 3}));
    const auto whole = joined(groups);
    CHECK(readRecoveryCode("").groups == 0);
    CHECK_FALSE(readRecoveryCode("").key);
    const auto half = readRecoveryCode(whole.substr(0, 20));
    CHECK(half.groups == 4);
    CHECK(half.wrong.empty());
    CHECK_FALSE(half.key);
    CHECK(readRecoveryCode(whole + " 00000").wrong == std::set<std::size_t>{kRecoveryGroups});
    CHECK(readRecoveryCode("U" + whole.substr(1)).wrong == std::set<std::size_t>{0});
}
