#include "shared/wording/agreement_words.h"

#include "domain/agreement_answers.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/problem_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

QString labelOf(const FormField& question, const std::string& value) {
    const auto option = std::find_if(question.options.begin(), question.options.end(),
                                     [&](const FieldOption& each) { return each.value == value; });
    return toQt(option == question.options.end() ? value : option->label);
}

QString scaleLabel(const std::string& value) {
    const auto answers = scaleAnswers();
    const auto found = std::find(answers.begin(), answers.end(), value);
    return found == answers.end() ? toQt(value) : scaleWords().at(static_cast<qsizetype>(found - answers.begin()));
}

// Says one kind of answer each.
struct InWords {
    const FormField& question;

    QString operator()(bool ticked) const { return ticked ? Say::tr("Yes") : QString(); }

    QString operator()(double number) const {
        const int whole = static_cast<int>(std::lround(number));
        const auto figure = QLocale().toString(whole);
        return question.unit ? Say::tr("%1 %2").arg(figure, unitWords(*question.unit, whole)) : figure;
    }

    QString operator()(const std::string& words) const {
        if (question.kind == FieldKind::Scale)
            return scaleLabel(words);
        if (question.kind == FieldKind::Day)
            if (const auto day = parseDate(words))
                return fullDay(*day);
        return question.kind == FieldKind::Choice ? labelOf(question, words) : toQt(words);
    }

    QString operator()(const std::vector<std::string>& several) const {
        QStringList labels;
        for (const auto& each : several)
            labels += labelOf(question, each);
        return labels.join(QLatin1Char('\n'));
    }
};

} // namespace

QString stateWords(const Agreement& agreement, Date today) {
    const auto since = [&](const std::optional<Date>& day) { return shortDay(day.value_or(today), today); };
    switch (stateOn(agreement, today).value_or(AgreementState::Draft)) {
    case AgreementState::Draft:
        return Say::tr("Draft");
    case AgreementState::Discussed:
        return Say::tr("Discussed %1").arg(since(agreement.discussedOn));
    case AgreementState::Acknowledged:
        return Say::tr("Acknowledged since %1").arg(since(agreement.acknowledgedOn));
    case AgreementState::Ended:
        return Say::tr("Ended %1").arg(since(agreement.endedOn));
    }
    return {};
}

Tone toneOf(AgreementState state) {
    switch (state) {
    case AgreementState::Draft:
    case AgreementState::Ended:
        return Tone::Neutral;
    case AgreementState::Discussed:
        return Tone::Accent;
    case AgreementState::Acknowledged:
        return Tone::Ok;
    }
    return Tone::Neutral;
}

QString iconFor(AgreementState state) {
    switch (state) {
    case AgreementState::Draft:
        return QStringLiteral("pencil");
    case AgreementState::Discussed:
        return QStringLiteral("messages-square");
    case AgreementState::Acknowledged:
        return QStringLiteral("signature");
    case AgreementState::Ended:
        return QStringLiteral("history");
    }
    return {};
}

QString versionWords(const Agreement& agreement, Date today) {
    const auto from = agreement.acknowledgedOn.value_or(agreement.startedOn);
    const auto version = Say::tr("Version %1").arg(QLocale().toString(agreement.version));
    if (agreement.endedOn)
        return Say::tr("%1, %2 to %3").arg(version, shortDay(from, today), shortDay(*agreement.endedOn, today));
    if (agreement.acknowledgedOn)
        return Say::tr("%1, since %2").arg(version, shortDay(from, today));
    return Say::tr("%1, started %2").arg(version, shortDay(from, today));
}

QString progressWords(int answered, int total) {
    return Say::tr("%1 of %2 answered").arg(QLocale().toString(answered), QLocale().toString(total));
}

QString leftOpenWords() {
    return Say::tr("left open");
}

QString unitWords(NumberUnit unit, int count) {
    switch (unit) {
    case NumberUnit::SchoolDays:
        return count == 1 ? Say::tr("school day") : Say::tr("school days");
    case NumberUnit::Minutes:
        return count == 1 ? Say::tr("minute") : Say::tr("minutes");
    }
    return {};
}

QStringList scaleWords() {
    return {Say::tr("Yes"), Say::tr("Maybe"), Say::tr("No")};
}

std::vector<std::string> scaleAnswers() {
    return {"yes", "maybe", "no"};
}

QString answerWords(const FormField& question, const std::optional<Answer>& answer) {
    return answer ? std::visit(InWords{question}, *answer) : QString();
}

QString answerWords(const FormField& field, const Agreement& agreement) {
    if (field.kind != FieldKind::Scale)
        return answerWords(field, answerTo(agreement, field));
    QStringList lines;
    for (const auto& option : field.options) {
        const auto question = scaleQuestion(field, option);
        if (const auto answer = answerTo(agreement, question))
            lines += Say::tr("%1: %2").arg(toQt(option.label), answerWords(question, answer));
    }
    return lines.join(QLatin1Char('\n'));
}

QString effectWords(AgreementTerm term) {
    switch (term) {
    case AgreementTerm::Rhythm:
        return Say::tr("Today goes by this to see when you are due to meet.");
    case AgreementTerm::LongestQuiet:
        return Say::tr("Past this, Today puts the two of you on its quiet list.");
    case AgreementTerm::Reply:
        return {}; // nothing yet goes by it
    case AgreementTerm::Summary:
        return Say::tr("A summary is only asked of the coach where the coach writes it.");
    case AgreementTerm::SummaryWithin:
        return Say::tr("A summary is due this long after the meeting.");
    case AgreementTerm::Notice:
        return Say::tr("A meeting moved with this much notice still counts as kept on the checklist.");
    case AgreementTerm::Visits:
        return Say::tr("Visits are held up against this.");
    case AgreementTerm::Recognition:
        return Say::tr("A win is offered to be told in this way.");
    case AgreementTerm::Rung:
        return Say::tr("Nothing written for the principal says more than this.");
    case AgreementTerm::ReviewOn:
        return Say::tr("Today brings it up when the day has come.");
    }
    return {};
}

QString whileOpenWords(const FormField& field) {
    const auto words = answerWords(field, field.ifOpen);
    return words.isEmpty() ? QString() : Say::tr("The program goes by “%1” while this is open.").arg(words);
}

QString sentenceFor(AgreementField field, Fault fault) {
    if (field == AgreementField::LongestQuiet && fault == Fault::NotTogether)
        return Say::tr("This is shorter than the time between two meetings. It should be at least as long.");
    return sentenceFor(fault);
}

} // namespace alongside
