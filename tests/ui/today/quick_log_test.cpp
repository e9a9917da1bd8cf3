#include "shared/text.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "today/quick_log.h"
#include "ui/qt_words.h"

using namespace alongside;
using namespace alongside::making;
using std::chrono::minutes;

namespace {

const QList<Candidate> kPeople{{1, QStringLiteral("Ana López"), {}},
                               {2, QStringLiteral("Anabel Ruiz"), {}},
                               {3, QStringLiteral("Ben Carter"), {}},
                               {4, QStringLiteral("Ben Okafor"), {}},
                               {5, QStringLiteral("Noor Haddad (نور)"), {}}};

QuickLog read(const char* line) {
    const SchoolDays days(aCalendar());
    return quickLogIn(QString::fromUtf8(line), kPeople, kToday, days);
}

QString note(const char* line) {
    return read(line).note;
}

} // namespace

TEST_CASE("a whole line says who, what kind, how long, the note and a promise", "[today][quick-log]") {
    const auto said = read("Log: ana planning 20 min went through exit slips > send samples by fri");
    CHECK(said.with == QList<qint64>{1});
    CHECK(said.kind == ContactKind::Planning);
    CHECK(said.length == minutes(20));
    CHECK(said.note == QStringLiteral("went through exit slips"));
    CHECK(said.steps == QList<WordsAndDue>{{QStringLiteral("send samples"), day("2026-11-27")}});
    CHECK_FALSE(said.nameOnly);
}

TEST_CASE("what is nothing but a day is no promise, and stays in the note", "[today][quick-log]") {
    const auto said = read("ana planning slides > by fri > send samples by 31 feb");
    CHECK(said.note == QStringLiteral("slides > by fri"));
    REQUIRE(said.steps.size() == 1);
    CHECK(said.steps[0].what == QStringLiteral("send samples by 31 feb"));
    CHECK(said.steps[0].noSuchDay == QStringLiteral("There is no 31 February."));
    CHECK(note("ana > fri") == QStringLiteral("> fri"));
}

TEST_CASE("the beginning of a name will do where it names one teacher", "[today][quick-log]") {
    CHECK(read("lop").with == QList<qint64>{1});
    CHECK(read("ana").with == QList<qint64>{1}); // rather than Anabel
    CHECK(read("anab").with == QList<qint64>{2});
    CHECK(read("ben o visit").maybe == QList<qint64>{3, 4});
    CHECK(read("ben ok visit").with == QList<qint64>{4});
    CHECK(read("an").maybe == QList<qint64>{1, 2});
    CHECK(read("noor haddad").with == QList<qint64>{5});
    CHECK(read("Zoe talked").with.isEmpty());
    CHECK(note("Zoe talked") == QStringLiteral("Zoe talked"));
}

TEST_CASE("a name takes no word of the note", "[today][quick-log]") {
    CHECK(note("ana l went well") == QStringLiteral("l went well"));
    CHECK(note("ana was tired") == QStringLiteral("was tired"));
    CHECK(note("ana lópez: was tired") == QStringLiteral("was tired"));
    CHECK(note("ana and I talked") == QStringLiteral("and I talked"));
}

TEST_CASE("several teachers stand with commas or with and", "[today][quick-log]") {
    CHECK(read("ana, anabel, ben ca team 40 min").with == QList<qint64>{1, 2, 3});
    CHECK(read("ana and anabel team").with == QList<qint64>{1, 2});
    CHECK(read("ana + noor").with == QList<qint64>{1, 5});
    CHECK(read("ana, ben").maybe == QList<qint64>{3, 4});
}

TEST_CASE("kinds are known by their words, with or without a hyphen", "[today][quick-log]") {
    CHECK(read("ana check-in").kind == ContactKind::CheckIn);
    CHECK(read("ana check in").kind == ContactKind::CheckIn);
    CHECK(read("ana coplanning").kind == ContactKind::CoPlanning);
    CHECK(read("ana classroom visit period 3").kind == ContactKind::Visit);
    CHECK(note("ana classroom visit period 3") == QStringLiteral("period 3"));
    CHECK(read("visit ana 15m").kind == ContactKind::Visit);
    CHECK_FALSE(read("ana other things").kind);
}

TEST_CASE("minutes and hours are understood, bare numbers are words", "[today][quick-log]") {
    CHECK(read("ana 45min").length == minutes(45));
    CHECK(read("ana 45 minutes visit").length == minutes(45));
    CHECK(read("ana 2 h").length == minutes(120));
    CHECK_FALSE(read("ana 20 students").length);
    CHECK(note("ana 20 students spoke") == QStringLiteral("20 students spoke"));
    CHECK_FALSE(read("ana 0 min").length);
    CHECK_FALSE(read("ana 900 min").length);
    CHECK_FALSE(read("ana 20").length);
}

TEST_CASE("a time of day and yesterday are understood, other days are words", "[today][quick-log]") {
    const auto said = read("ana yesterday at 10:15 debrief it held");
    CHECK(said.on == day("2026-11-19"));
    CHECK(said.start == minutes(615));
    CHECK(said.note == QStringLiteral("it held"));
    CHECK(note("ana sat with me") == QStringLiteral("sat with me"));
    CHECK(note("ana we talked") == QStringLiteral("we talked"));
    CHECK(note("ana 25:10 what") == QStringLiteral("25:10 what"));
}

TEST_CASE("each > begins a promise; one inside a word does not", "[today][quick-log]") {
    const auto said = read("ana talked > send slides tomorrow > ask about room 7 >");
    REQUIRE(said.steps.size() == 2);
    CHECK(said.steps[0] == WordsAndDue{QStringLiteral("send slides"), day("2026-11-21")});
    CHECK(said.steps[1] == WordsAndDue{QStringLiteral("ask about room 7"), std::nullopt});
    CHECK(note("ana 3>2 confused them") == QStringLiteral("3>2 confused them"));
    CHECK(read("> send slides").steps.size() == 1);
}

TEST_CASE("only names so far is known, nothing at all is nothing", "[today][quick-log]") {
    CHECK(read("ana").nameOnly);
    CHECK(read("ana lo").nameOnly);
    CHECK_FALSE(read("ana visit").nameOnly);
    CHECK_FALSE(read("ana > slides").nameOnly);
    CHECK(read("").with.isEmpty());
    CHECK(read("   ").note.isEmpty());
}

TEST_CASE_METHOD(OpenNotebook, "what a line leaves out comes from the defaults", "[today][quick-log]") {
    const auto ana = put(notebook, aTeacher().named("Ana López"));
    put(notebook, aContact().with(ana).on("2026-11-12").kind(ContactKind::Debrief));
    QuickLog said;
    said.with = {ana.value};
    said.steps = {{QStringLiteral("send samples"), std::nullopt}};
    const auto meeting = meetingFrom(said, notebook.read(), kToday, minutes(9 * 60 + 12));
    CHECK(meeting.contact.kind == ContactKind::Debrief); // as last time
    CHECK(meeting.contact.start == minutes(9 * 60));     // the quarter that has passed
    CHECK(meeting.contact.length == minutes(30));
    CHECK(meeting.contact.on == kToday);
    REQUIRE(meeting.nextSteps.size() == 1);
    CHECK(meeting.nextSteps[0].teacher == ana);
    CHECK(meeting.nextSteps[0].kind == StepKind::Bring);
    CHECK(meeting.nextSteps[0].dueOn == day("2026-11-27"));
    CHECK(understoodWords(meeting, notebook.read(), kToday) ==
          QString::fromUtf8("Ana López · Debrief · 30 min · today 09:00 · you promise “send samples” by Fri 27 Nov"));
}

TEST_CASE_METHOD(OpenNotebook, "with several teachers a promise is made to each of them", "[today][quick-log]") {
    const auto ana = put(notebook, aTeacher().named("Ana")), ben = put(notebook, aTeacher().named("Ben"));
    QuickLog said;
    said.with = {ana.value, ben.value};
    said.steps = {{QStringLiteral("send samples"), day("2026-11-24")}};
    const auto meeting = meetingFrom(said, notebook.read(), kToday, minutes(9 * 60));
    REQUIRE(meeting.nextSteps.size() == 2);
    CHECK(meeting.nextSteps[0].teacher == ana);
    CHECK(meeting.nextSteps[1].teacher == ben);
    CHECK(understoodWords(meeting, notebook.read(), kToday).count(QStringLiteral("send samples")) == 1);
}

TEST_CASE_METHOD(OpenNotebook, "the appointment that runs just now is the one meant", "[today][quick-log]") {
    const auto ana = put(notebook, aTeacher().named("Ana López"));
    const auto planned = put(notebook, aPlannedContact("2026-11-20")
                                           .with(ana)
                                           .kind(ContactKind::Planning)
                                           .but(&Contact::start, std::optional<TimeOfDay>(minutes(9 * 60))));
    QuickLog said;
    said.with = {ana.value};
    said.note = QStringLiteral("It held");
    auto meeting = meetingFrom(said, notebook.read(), kToday, minutes(9 * 60 + 20));
    CHECK(meeting.contact.id == planned);
    CHECK(meeting.contact.status == ContactStatus::Held);
    CHECK(meeting.contact.start == minutes(9 * 60));
    CHECK(meeting.contact.kind == ContactKind::Planning);
    said.on = day("2026-11-19");
    meeting = meetingFrom(said, notebook.read(), kToday, minutes(9 * 60 + 20));
    CHECK_FALSE(meeting.contact.id);
    CHECK(meeting.contact.on == day("2026-11-19"));
    CHECK_FALSE(meeting.contact.start);
}

TEST_CASE_METHOD(OpenNotebook, "an appointment with others, or of another kind than is said, is not meant",
                 "[today][quick-log]") {
    const auto ana = put(notebook, aTeacher().named("Ana")), ben = put(notebook, aTeacher().named("Ben"));
    const auto start = std::optional<TimeOfDay>(minutes(9 * 60));
    const auto team = put(notebook, aPlannedContact("2026-11-20")
                                        .with({ana, ben})
                                        .kind(ContactKind::Team)
                                        .but(&Contact::start, start)
                                        .but(&Contact::sharedNote, "Agenda: trip"));
    const auto meant = [&](const QList<qint64>& with, std::optional<ContactKind> kind, bool another = false) {
        QuickLog said;
        said.with = with;
        said.kind = kind;
        said.note = QStringLiteral("It held");
        return meetingFrom(said, notebook.read(), kToday, minutes(9 * 60 + 20), another).contact;
    };
    const auto hallway = meant({ana.value}, ContactKind::Hallway);
    CHECK_FALSE(hallway.id);
    CHECK(hallway.with == std::vector{ana});
    CHECK(hallway.sharedNote == "It held");
    CHECK_FALSE(meant({ben.value, ana.value}, ContactKind::Hallway).id);
    CHECK_FALSE(meant({ben.value, ana.value}, std::nullopt, true).id);
    CHECK(meant({ben.value, ana.value}, std::nullopt).id == team);
    CHECK(meant({ben.value, ana.value}, ContactKind::Team).sharedNote == "Agenda: trip\nIt held");
    put(notebook, aPlannedContact("2026-11-20").with(ana).but(&Contact::start, start));
    CHECK(meant({ana.value, ben.value}, ContactKind::Visit).with == std::vector{ana, ben});
}
