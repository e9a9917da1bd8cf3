#include "shared/step_kind_guess.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

TEST_CASE("the kind of a promise is guessed from its first telling word", "[step_kinds]") {
    const auto [words, kind] = GENERATE(table<const char*, StepKind>({
        {"send the exit slips", StepKind::Bring},
        {"Bring the number-talk video", StepKind::Bring},
        {"Send the summary", StepKind::Summary},
        {"reply about the field trip", StepKind::Reply},
        {"get back to her about rooms", StepKind::Reply},
        {"visit period 3", StepKind::Visit},
        {"come back to the seating plan", StepKind::ComeBack},
        {"find out who has the tablets", StepKind::FindOut},
        {"ask the office for a key and send it", StepKind::FindOut},
        {"make two exit slips", StepKind::Make},
        {"show wait time in her class", StepKind::Model},
        {"introduce her to Luis", StepKind::Introduce},
        {"tell her a day ahead", StepKind::Notice},
        {"be there for the first lesson", StepKind::BeThere},
        {"the blue folder", StepKind::Bring},
        {"", StepKind::Bring},
    }));
    INFO(words);
    CHECK(guessedKind(QString::fromUtf8(words)) == kind);
}
