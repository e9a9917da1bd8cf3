#include "domain/agreement_answers.h"
#include "overview/checklist_period.h"
#include "reports/about_sections.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/checklist_words.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/leaving_words.h"
#include "shared/wording/pulse_words.h"
#include "shared/wording/reflection_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <set>

// What the two agreed on and looked at, and what was kept besides.

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AllAboutTeacher)
};

QString wordsOf(const Answer& answer) {
    if (const auto* text = std::get_if<std::string>(&answer))
        return toQt(*text);
    if (const auto* number = std::get_if<double>(&answer))
        return QLocale().toString(*number, 'g', 6);
    if (const auto* isSo = std::get_if<bool>(&answer))
        return *isSo ? Say::tr("Yes") : Say::tr("No");
    QStringList words;
    for (const auto& each : std::get<std::vector<std::string>>(answer))
        words += toQt(each);
    return words.join(QLatin1Char('\n'));
}

// Every key under which the form knows an answer.
std::set<std::string> keysOf(const AgreementForm& form) {
    std::set<std::string> keys;
    for (const auto& section : form.sections)
        for (const auto& field : section.fields) {
            keys.insert(field.key);
            if (field.kind == FieldKind::Scale)
                for (const auto& option : field.options)
                    keys.insert(scaleQuestion(field, option).key);
        }
    return keys;
}

void addAnswers(DocumentSection& section, const Agreement& agreement, const AgreementForm& form) {
    for (const auto& part : form.sections)
        for (const auto& field : part.fields)
            if (const auto words = answerWords(field, agreement); !words.isEmpty())
                section.items.push_back({toQt(field.question), words});
    // What the form asked in another version of the program, or of another language.
    const auto known = keysOf(form);
    for (const auto& [key, answer] : agreement.answers)
        if (!known.contains(key))
            section.items.push_back({Say::tr("An answer to an earlier form"), wordsOf(answer)});
}

// A sentence before a colon.
QString withoutStop(QString sentence) {
    while (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

QString stateOf(const ChecklistItem& item) {
    switch (item.state) {
    case TickState::Done:
        return Say::tr("done");
    case TickState::NotYet:
        return Say::tr("not yet");
    case TickState::NotFitting:
        return Say::tr("not fitting");
    }
    return {};
}

QString sourceWords(const std::string& source) {
    if (source == "oneroster")
        return Say::tr("OneRoster, the list of the district");
    if (source == "clever")
        return Say::tr("Clever, the list of the district");
    return toQt(source);
}

QString dayOf(Instant instant) {
    return fullDay(fromQt(QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).date()));
}

} // namespace

std::vector<DocumentSection> agreementsOf(const AllAboutTeacher& all, const AgreementForm& form, Date today) {
    std::vector<DocumentSection> sections;
    for (const auto& agreement : all.agreements) {
        auto& section = sections.emplace_back(
            DocumentSection{Say::tr("Our agreement, version %1").arg(QLocale().toString(agreement.version)),
                            Say::tr("%1. Begun on %2.", "its state; a day")
                                .arg(stateWords(agreement, today), fullDay(agreement.startedOn)),
                            {}});
        addAnswers(section, agreement, form);
        for (const auto& each : agreement.acknowledgements)
            section.items.push_back({each.who == Side::Coach ? Say::tr("Acknowledged by the coach")
                                                             : Say::tr("Acknowledged by the teacher"),
                                     Say::tr("%1, %2", "a name; a day").arg(toQt(each.name), fullDay(each.on))});
    }
    return sections;
}

DocumentSection cyclesOf(const AllAboutTeacher& all, Date today) {
    DocumentSection section{Say::tr("Coaching cycles"), {}, {}};
    for (const auto& cycle : all.cycles) {
        QStringList words{Say::tr("%1, %2", "a model; days").arg(wordsFor(cycle.model), daysOf(cycle, today))};
        if (!cycle.studentsWill.empty())
            words += Say::tr("Students will: %1").arg(toQt(cycle.studentsWill));
        for (const auto& phase : cycle.phases)
            words += Say::tr("%1: %2", "what, and what is said of it").arg(phaseName(phase.name), daysOf(phase, today));
        section.items.push_back({toQt(cycle.goal), words.join(QLatin1Char('\n'))});
    }
    return section;
}

std::vector<DocumentSection> checklistsOf(const AllAboutTeacher& all, const ChecklistTemplate& form) {
    std::vector<DocumentSection> sections;
    for (const auto& checklist : all.checklists) {
        auto& section = sections.emplace_back(
            DocumentSection{Say::tr("My checklist, %1", "a month").arg(periodWords(checklist.period)),
                            Say::tr("It is about my practice, not about you. %1").arg(toQt(checklist.note)).trimmed(),
                            {}});
        for (const auto& item : inWordsOf(form, checklist).items) {
            auto words = stateOf(item);
            if (item.changedOn)
                words = Say::tr("%1, %2", "done or not; a day").arg(words, fullDay(*item.changedOn));
            if (!item.note.empty())
                words += QLatin1Char('\n') + toQt(item.note);
            section.items.push_back({withoutStop(toQt(item.text)), words});
        }
    }
    return sections;
}

DocumentSection pulsesOf(const AllAboutTeacher& all, const PulseForm& form) {
    DocumentSection section{Say::tr("What you said in the pulse"), {}, {}};
    for (const auto& pulse : all.pulses) {
        QStringList words;
        for (const auto& reply : pulse.answers)
            words += Say::tr("%1: %2", "what, and what is said of it")
                         .arg(withoutStop(textOf(form, reply.item)), labelOf(form, reply.answer));
        if (!pulse.words.empty())
            words += toQt(pulse.words);
        section.items.push_back({fullDay(pulse.on), words.join(QLatin1Char('\n'))});
    }
    return section;
}

DocumentSection toolsOf(const AllAboutTeacher& all) {
    DocumentSection section{Say::tr("Tools we used"), {}, {}};
    for (const auto& tool : all.tools)
        section.items.push_back({toQt(tool.name), Say::tr("since %1").arg(fullDay(tool.since))});
    return section;
}

DocumentSection journalOf(const AllAboutTeacher& all, const std::vector<ReflectionPrompt>& prompts) {
    DocumentSection section{Say::tr("Pages of my private journal about our work"), {}, {}};
    for (const auto& page : all.reflections) {
        const auto label =
            page.prompt.empty()
                ? fullDay(page.on)
                : Say::tr("%1, %2", "a day; a question").arg(fullDay(page.on), questionWords(prompts, page));
        section.items.push_back({label, toQt(page.text)});
    }
    return section;
}

DocumentSection listsOf(const AllAboutTeacher& all) {
    DocumentSection section{Say::tr("Lists in which you stood"), {}, {}};
    for (const auto& list : all.lists) {
        auto words = Say::tr("last seen %1").arg(fullDay(list.lastSeen));
        if (list.missingSince)
            words = Say::tr("%1, not in it since %2").arg(words, fullDay(*list.missingSince));
        section.items.push_back({sourceWords(list.source), words});
    }
    return section;
}

DocumentSection trailOf(const AllAboutTeacher& all) {
    DocumentSection section{Say::tr("What left this notebook about you"), {}, {}};
    for (const auto& line : all.left) {
        const auto how = Say::tr("%1, %2", "how; when").arg(wordsFor(line.what.way), dayOf(line.leftAt));
        section.items.push_back({wordsFor(line.what.document),
                                 line.what.withPrivateText ? Say::tr("%1, with private text").arg(how) : how});
    }
    return section;
}

} // namespace alongside
