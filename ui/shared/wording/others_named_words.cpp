#include "shared/wording/others_named_words.h"

#include "overview/report/others_named.h"
#include "shared/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace alongside {
namespace {

constexpr std::size_t kMostNames = 4;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OthersNamed)
};

} // namespace

QString othersNamedWords(const Tables& tables, const std::string& text, const std::vector<TeacherId>& besides) {
    const auto others = othersNamed(tables, text, besides);
    if (others.empty())
        return {};
    QStringList names;
    for (std::size_t i = 0; i < others.size() && i < kMostNames; ++i)
        names += toQt(others[i].name);
    if (others.size() > kMostNames)
        names += Say::tr("%Ln other(s)", nullptr, static_cast<int>(others.size() - kMostNames));
    return Say::tr("It seems to name %1. Would they mind? Think of it before this leaves.")
        .arg(names.join(Say::tr(", ", "between names")));
}

} // namespace alongside
