#include "domain/email_address.h"

#include <catch2/catch_all.hpp>

using namespace alongside;

TEST_CASE("an e-mail address has one @, something before it and a domain with a point behind", "[email_address]") {
    for (const auto* words :
         {"ana@x.example", "a@b.c", "ana.ruiz+team@mail.district.example", "josé@escuela.example", "o'brien@x.example"})
        CHECK(isEmailAddress(words));
    for (const auto* words :
         {"", "n/a", "none", "-", "ann@", "@x.example", "ann@x", "ann@.example", "ann@x.", "ann@x..example", "a@b@c.d",
          "ann @x.example", "Ann <ann@x.example>", "a@x.example;b@x.example", "x.example"}) {
        INFO(words);
        CHECK_FALSE(isEmailAddress(words));
    }
}
