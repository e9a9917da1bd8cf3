#include "ui/pseudo_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

QString accented(QString words) {
    const auto plain = QStringLiteral("AEIOUaeioucn"), strange = QStringLiteral("ÅÉÎÖÜåéîöüçñ");
    for (auto& letter : words)
        if (const auto at = plain.indexOf(letter); at >= 0)
            letter = strange[at];
    return words;
}

// All but places to fill, tags and keys to press.
QString accentedBetween(const QString& words) {
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|<[^>]*>|&[a-z#0-9]+;"));
    QString result;
    qsizetype from = 0;
    for (auto found = kept.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        result += accented(words.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return result + accented(words.mid(from));
}

// Words of the usual length, since one long one breaks nowhere.
QString filling(qsizetype length) {
    static const QStringList words{QStringLiteral("öñé"), QStringLiteral("tŵö"), QStringLiteral("thréé"),
                                   QStringLiteral("föür")};
    QString result;
    for (qsizetype i = 0; result.size() < length; ++i)
        result += QLatin1Char(' ') + words[i % words.size()];
    return result.left(length);
}

} // namespace

QString InPseudoWords::translate(const char* context, const char* source, const char*, int) const {
    static const QStringList notSaid{QStringLiteral("Dates"), QStringLiteral("DueWords"), QStringLiteral("StepKinds"),
                                     QStringLiteral("QuickLog")}; // formats, and what a coach types
    const auto words = QString::fromUtf8(source);
    const bool hasWords = words.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
    if (!hasWords || notSaid.contains(QString::fromLatin1(context)) || QByteArray(context).startsWith('Q'))
        return {};
    return QLatin1Char('[') + accentedBetween(words) + filling(words.size() * 35 / 100) + QLatin1Char(']');
}

} // namespace alongside
