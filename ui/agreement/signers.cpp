#include "agreement/signers.h"

#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

Signer signerOf(const std::optional<Agreement>& agreement, Side side, const QString& known) {
    if (!agreement)
        return {known, {}};
    const auto& all = agreement->acknowledgements;
    const auto own = std::find_if(all.begin(), all.end(), [side](const auto& each) { return each.who == side; });
    return own == all.end() ? Signer{known, {}} : Signer{toQt(own->name), fullDay(own->on)};
}

QString inOneLine(const FormField& question, const std::optional<Answer>& answer) {
    return answer ? answerWords(question, answer).replace(QLatin1Char('\n'), QStringLiteral("; ")) : leftOpenWords();
}

} // namespace

Signers signersOf(const std::optional<Agreement>& agreement, const QString& coach, const QString& teacher) {
    return {signerOf(agreement, Side::Coach, coach), signerOf(agreement, Side::Teacher, teacher)};
}

QString wasWords(const ChangedAnswer& change) {
    return Say::tr("Was: %1").arg(inOneLine(change.question, change.was));
}

QString nowWords(const ChangedAnswer& change) {
    return Say::tr("Now: %1").arg(inOneLine(change.question, change.now));
}

} // namespace alongside
