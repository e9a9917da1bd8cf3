#include "shared/due_at_end.h"
#include "shared/due_words.h"
#include "shared/step_kind_guess.h"
#include "shared/wording/date_words.h"
#include "support/makers.h"
#include "today/quick_log.h"
#include "ui/in_spanish.h"
#include "ui/qt_words.h"

#include <QKeySequence>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct SpanishDay {
    const char* words;
    const char* day; // empty: nothing
};

// 2026-11-20 is a Friday.
constexpr SpanishDay kSpanishDays[] = {
    {"hoy", "2026-11-20"},
    {"Mañana", "2026-11-21"},
    {"manana", "2026-11-21"},
    {"ayer", "2026-11-19"},
    {"vie", "2026-11-27"},
    {"el viernes", "2026-11-27"},
    {"para el miércoles", "2026-11-25"},
    {"mie", "2026-11-25"},
    {"próximo lunes", "2026-11-23"},
    {"en 3 días", "2026-11-23"},
    {"3 dias", "2026-11-23"},
    {"3 días hábiles", "2026-11-25"},
    {"en una semana", "2026-11-27"},
    {"2 sem", "2026-12-04"},
    {"hace 3 días", "2026-11-17"},
    {"próxima semana", "2026-11-23"},
    {"la semana que viene", "2026-11-23"},
    {"el lunes que viene", "2026-11-23"},
    {"viernes pasado", "2026-11-13"},
    {"pasado mañana", "2026-11-22"},
    {"12 dic", "2026-12-12"},
    {"12 de diciembre", "2026-12-12"},
    {"12 de diciembre de 2026", "2026-12-12"},
    {"1º de diciembre", "2026-12-01"},
    {"31 de noviembre", ""},
    {"tomorrow", ""}, // nobody who writes Spanish means it
};

struct SpanishLine {
    const char* typed;
    const char* what;
    const char* due; // empty: none
};

constexpr SpanishLine kSpanishLines[] = {
    {"enviar los boletos de salida para el vie", "enviar los boletos de salida", "2026-11-27"},
    {"mandar las diapositivas en 3 días", "mandar las diapositivas", "2026-11-23"},
    {"mandar las diapositivas en una semana", "mandar las diapositivas", "2026-11-27"},
    {"llevar el video mañana", "llevar el video", "2026-11-21"},
    {"visitar el miércoles", "visitar", "2026-11-25"},
    {"llevar el video pasado mañana", "llevar el video", "2026-11-22"},
    {"mandarlo para el lunes que viene", "mandarlo", "2026-11-23"},
    {"pasar por la mañana", "pasar por la mañana", ""},
    {"hablar sobre el viernes", "hablar sobre el viernes", ""},
};

} // namespace

TEST_CASE("in Spanish a day is written as it is said", "[spanish]") {
    const auto region = GENERATE(QLocale::Mexico, QLocale::UnitedStates, QLocale::Spain);
    const InSpanish spanish(region);
    CHECK(fullDay(day("2026-11-12")) == text("12 de noviembre de 2026"));
    CHECK(longDay(day("2026-11-12")) == text("jueves 12 de noviembre"));
    CHECK(daysAgo(day("2026-11-17"), day("2026-11-20")) == text("hace 3 días"));
}

TEST_CASE("in Spanish words for a day are understood", "[spanish]") {
    const InSpanish spanish;
    const SchoolDays days(SchoolCalendar{});
    const auto& [words, meant] = GENERATE(from_range(kSpanishDays));
    CAPTURE(words);
    const auto found = dayMeant(QString::fromUtf8(words), kToday, days);
    CHECK((found ? toText(*found) : std::string()) == meant);
}

TEST_CASE("in Spanish the day at the end of a line is when it is due", "[spanish]") {
    const InSpanish spanish;
    const SchoolDays days(SchoolCalendar{});
    const auto& [typed, what, due] = GENERATE(from_range(kSpanishLines));
    CAPTURE(typed);
    const auto found = dueAtEnd(QString::fromUtf8(typed), kToday, days);
    CHECK(found.what == text(what));
    CHECK((found.due ? toText(*found.due) : std::string()) == due);
}

TEST_CASE("in Spanish a line logs a meeting, and its promise knows its kind", "[spanish]") {
    const InSpanish spanish;
    const SchoolDays days(aCalendar());
    const QList<Candidate> people{{1, text("Ana López"), {}}, {2, text("Benito Ruiz"), {}}};
    const auto said =
        quickLogIn(text("ana y benito planificación 20 min vimos los boletos > enviar ejemplos para el vie"), people,
                   kToday, days);
    CHECK(said.with == QList<qint64>{1, 2});
    CHECK(said.kind == ContactKind::Planning);
    CHECK(said.length == std::chrono::minutes(20));
    CHECK(said.note == text("vimos los boletos"));
    CHECK(said.steps == QList<WordsAndDue>{{text("enviar ejemplos"), day("2026-11-27")}});
    CHECK(guessedKind(text("enviar ejemplos")) == StepKind::Bring);
    CHECK(guessedKind(text("preguntar de nuevo por la lista")) == StepKind::ComeBack);
    CHECK(guessedKind(text("responder sobre la excursión")) == StepKind::Reply);
}

TEST_CASE("keys are called in Spanish as on the keyboard and in the guide", "[spanish]") {
    const InSpanish now;
    CHECK(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText) == text("Ctrl+Mayús+K"));
    CHECK(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText) == text("Esc"));
}
