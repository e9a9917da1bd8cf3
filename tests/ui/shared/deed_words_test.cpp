#include "shared/wording/deed_words.h"
#include "ui/qt_words.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace alongside;

namespace {

const auto kAna = QStringLiteral("Ana Ruiz");

std::vector<Op> everyOp() {
    std::vector<Op> ops;
    for (int i = 0; i <= static_cast<int>(Op::Import); ++i)
        ops.push_back(static_cast<Op>(i));
    return ops;
}

} // namespace

TEST_CASE("every deed has words of its own for the menu, and where they name a teacher they hold the name", "[words]") {
    std::set<QString> said;
    for (const auto op : everyOp()) {
        CAPTURE(static_cast<int>(op));
        const auto plain = wordsFor(op, {}), named = wordsFor(op, kAna);
        CHECK_FALSE(plain.isEmpty());
        CHECK_FALSE(plain.contains(u'%'));
        CHECK((named == plain || named.contains(kAna)));
        CHECK(said.insert(plain).second);
    }
    CHECK(wordsFor(Op::LogMeeting, kAna) == QStringLiteral("log meeting with Ana Ruiz"));
}

TEST_CASE("every deed has words for the line, but those that show where the coach is looking", "[words]") {
    const std::set<Op> showThemselves{Op::CorrectTeacher,  Op::StartAgreement,  Op::FillInAgreement, Op::RenewAgreement,
                                      Op::TickChecklist,   Op::NoteOnChecklist, Op::CorrectCycle,    Op::LinkToCycle,
                                      Op::UnlinkFromCycle, Op::AddSchool,       Op::CorrectSchool,   Op::CorrectCoach,
                                      Op::ChangeSettings,  Op::ChangeCalendar,  Op::DeleteForGood,   Op::Restore};
    for (const auto op : everyOp()) {
        CAPTURE(static_cast<int>(op));
        CHECK(doneWordsFor(op, {}).isEmpty() == showThemselves.contains(op));
        CHECK(doneWordsFor(op, kAna).isEmpty() == showThemselves.contains(op));
        CHECK_FALSE(doneWordsFor(op, kAna).contains(u'%'));
    }
    CHECK(doneWordsFor(Op::RemoveMeeting, kAna) == QStringLiteral("Meeting with Ana Ruiz removed"));
}
