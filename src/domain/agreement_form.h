#pragma once

#include "domain/agreement.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// How a field of the agreement form is answered. The answer is text, a list, a truth, a number or a date; a scale is
// answered yes, maybe or no for each of its options, under "key.option".
enum class FieldKind { Line, Text, Choice, Several, Scale, Number, Day, Tick };

template <>
struct Words<FieldKind> {
    static constexpr std::array<std::string_view, 8> list{"line",  "text",   "choice", "several",
                                                          "scale", "number", "date",   "tick"};
};

enum class NumberUnit { SchoolDays, Minutes };

template <>
struct Words<NumberUnit> {
    static constexpr std::array<std::string_view, 2> list{"school-days", "minutes"};
};

// The members of an agreement that the program acts on; a field that drives one is answered there.
enum class AgreementTerm {
    Rhythm,
    LongestQuiet,
    Reply,
    Summary,
    SummaryWithin,
    Notice,
    Visits,
    Recognition,
    Rung,
    ReviewOn
};

template <>
struct Words<AgreementTerm> {
    static constexpr std::array<std::string_view, 10> list{"rhythm",        "longestQuiet", "reply",  "summary",
                                                           "summaryWithin", "notice",       "visits", "recognition",
                                                           "rung",          "reviewOn"};
};

// One thing that can be picked: its value is stored, its label is read.
struct FieldOption {
    std::string value;
    std::string label;

    bool operator==(const FieldOption&) const = default;
};

// One question of the agreement form. Any may be left open.
struct FormField {
    std::string key; // "section.field"; never changes, because answers are kept under it
    std::string question;
    std::string help;
    FieldKind kind{};
    std::vector<FieldOption> options; // of a choice, several or a scale
    std::optional<NumberUnit> unit;   // of a number
    std::optional<AgreementTerm> drives;
    std::optional<Answer> ifOpen; // what the program goes by while the field is open; it is no answer

    bool operator==(const FormField&) const = default;
};

// One page of the agreement form, with a sentence to open it aloud.
struct FormSection {
    int number = 0;
    std::string code;
    std::string title;
    std::string intro;
    std::vector<FormField> fields;

    bool operator==(const FormSection&) const = default;
};

// The Coaching Communication Agreement as a blank form.
struct AgreementForm {
    std::string title;
    std::string note;
    std::vector<FormSection> sections;

    bool operator==(const AgreementForm&) const = default;
};

} // namespace alongside
