#include "store/keys/offered_password.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace alongside;

namespace {

std::vector<std::string> apart(const std::string& words) {
    std::istringstream stream(words);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

TEST_CASE("the words that passwords are made of are short, plain and each there once", "[keys]") {
    const auto& words = offeredWords();
    CHECK(words.size() >= 1296);
    CHECK(std::set<std::string_view>(words.begin(), words.end()).size() == words.size());
    for (const auto word : words) {
        INFO(word);
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 9);
        CHECK(std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }));
    }
}

TEST_CASE("an offered password has four words, and another one other words", "[keys]") {
    std::set<std::string> offered;
    for (int i = 0; i < 200; ++i) {
        const auto password = offerPassword();
        CHECK(apart(password).size() == 4);
        offered.insert(password);
    }
    CHECK(offered.size() == 200);
}

TEST_CASE("no word is offered more often than another: what lies beyond the last whole round is drawn again",
          "[keys]") {
    const auto count = static_cast<std::uint32_t>(offeredWords().size());
    std::vector<std::uint32_t> bits{UINT32_MAX, UINT32_MAX - 1, 0, count - 1, count, UINT32_MAX, 2 * count + 1};
    auto next = bits.begin();
    const auto words = apart(offerPassword([&] { return *next++; }));
    CHECK(next == bits.end());
    CHECK(words == std::vector{std::string(offeredWords()[0]), std::string(offeredWords()[count - 1]),
                               std::string(offeredWords()[0]), std::string(offeredWords()[1])});

    std::map<std::string, int> seen; // 40,000 words, each some 27 times
    for (int i = 0; i < 10000; ++i)
        for (const auto& word : apart(offerPassword()))
            ++seen[word];
    CHECK(seen.size() == offeredWords().size());
    CHECK(std::ranges::all_of(seen, [](const auto& each) { return each.second < 80; }));
}
