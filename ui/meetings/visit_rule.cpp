#include "meetings/visit_rule.h"

#include "shared/text.h"

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

QString wordsOf(VisitRule rule, const QString& name) {
    switch (rule) {
    case VisitRule::InvitationOnly:
        return Say::tr("%1 wants visits by invitation only.").arg(name);
    case VisitRule::None:
        return Say::tr("%1 wants no visits for now.").arg(name);
    case VisitRule::AnyTime:
    case VisitRule::ThesePeriods:
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
        if (const auto words = rule ? wordsOf(*rule, toQt(calledName(*teacher))) : QString(); !words.isEmpty())
            sentences += words;
    }
    if (!sentences.isEmpty())
        sentences += Say::tr("If you were invited, say so under More.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace alongside
