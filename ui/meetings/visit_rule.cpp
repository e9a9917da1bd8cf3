#include "meetings/visit_rule.h"

#include "shared/wording/teacher_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(VisitRule)
};

// The rule of the agreement in effect on the day, else what the teacher said.
std::optional<VisitRule> ruleOf(const Tables& tables, const Teacher& teacher, Date day) {
    const auto versions = tables.agreements.termsOf(teacher.id);
    const auto* agreement = inEffectOn(versions, day);
    return agreement && agreement->visits ? agreement->visits : teacher.dropIn;
}

QString wordsOf(VisitRule rule, const QString& name, Welcome welcome) {
    switch (rule) {
    case VisitRule::InvitationOnly:
        return Say::tr("%1 wants visits by invitation only.").arg(name);
    case VisitRule::None:
        return Say::tr("%1 wants no visits for now.").arg(name);
    case VisitRule::ThesePeriods:
        return welcome == Welcome::Unasked ? Say::tr("%1 wants visits in the periods you agreed on.").arg(name)
                                           : QString();
    case VisitRule::AnyTime:
        break;
    }
    return {};
}

} // namespace

QString visitRuleWords(const Tables& tables, const Contact& visit) {
    if (visit.kind != ContactKind::Visit || visit.welcome == Welcome::Invited)
        return {};
    QStringList sentences;
    for (const auto id : visit.with) {
        const auto teacher = tables.teachers.find(id);
        const auto rule = teacher ? ruleOf(tables, *teacher, visit.on) : std::nullopt;
        if (const auto words = rule ? wordsOf(*rule, calledWords(*teacher), visit.welcome) : QString();
            !words.isEmpty())
            sentences += words;
    }
    if (!sentences.isEmpty())
        sentences += visit.status == ContactStatus::Planned ? Say::tr("Ask first, or choose \"invited\".")
                                                            : Say::tr("If you were invited, say so.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace alongside
