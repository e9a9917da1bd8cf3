#include "domain/trust/count.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::trust;

namespace {

Count countOf(int k, int n, Tally previous) {
    Count count;
    for (int i = 0; i < n; ++i)
        count.add(i < k, ContactId{i + 1});
    count.previous = previous;
    return count;
}

} // namespace

TEST_CASE("a count is strong from four fifths, steady from three, and says nothing of fewer than three",
          "[trust][count]") {
    struct Row {
        Tally tally;
        Status status;
    };
    const auto row = GENERATE(Row{{0, 0}, Status::NotEnough}, Row{{2, 2}, Status::NotEnough},
                              Row{{3, 3}, Status::Strong}, Row{{4, 5}, Status::Strong}, Row{{3, 4}, Status::Steady},
                              Row{{79, 100}, Status::Steady}, Row{{3, 5}, Status::Steady}, Row{{2, 3}, Status::Steady},
                              Row{{59, 100}, Status::NeedsCare}, Row{{0, 3}, Status::NeedsCare});
    CAPTURE(row.tally.k, row.tally.n);
    CHECK(statusOf(row.tally, Settings{}) == row.status);
}

TEST_CASE("the conventions of a count are the coach's to change", "[trust][count]") {
    Settings settings;
    settings.minEvents = 1;
    settings.strong = {9, 10};
    settings.steady = {1, 2};
    CHECK(statusOf({1, 1}, settings) == Status::Strong);
    CHECK(statusOf({8, 9}, settings) == Status::Steady);
    CHECK(statusOf({1, 2}, settings) == Status::Steady);
    CHECK(statusOf({1, 3}, settings) == Status::NeedsCare);
    CHECK(statusOf({0, 0}, settings) == Status::NotEnough);
}

TEST_CASE("a change is told only between two windows with five events and by two or more", "[trust][count]") {
    CHECK(changeIn(countOf(5, 5, {3, 5})) == 2);
    CHECK(changeIn(countOf(2, 6, {5, 7})) == -3);
    CHECK(changeIn(countOf(5, 5, {4, 5})) == std::nullopt);
    CHECK(changeIn(countOf(4, 4, {0, 5})) == std::nullopt);
    CHECK(changeIn(countOf(5, 5, {0, 4})) == std::nullopt);
}
