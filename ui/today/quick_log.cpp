#include "today/quick_log.h"

#include "shared/due_words.h"
#include "shared/wording/contact_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kMostNameWords = 4, kMostKindWords = 3, kShortestTyped = 2;
constexpr int kMostMinutes = 600;

struct Word {
    QString text; // folded, without what ends a phrase
    qsizetype start = 0;
    bool endsInComma = false;
};

// Words of the interface's language that mean the same, between bars.
bool isOneOf(const QString& word, const char* list) {
    return folded(QCoreApplication::translate("QuickLog", list)).split(QLatin1Char('|')).contains(word);
}

bool isMinutes(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "min|mins|minute|minutes|m"));
}
bool isHours(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "h|hr|hrs|hour|hours"));
}
bool isAnd(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "and|with|+|&"));
}
bool isAt(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "at|@"));
}
bool isNearDay(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "today|yesterday"));
}
bool isLog(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("QuickLog", "log"));
}

// Without what may be written or left out: "Co-planning", "co planning", "coplanning".
QString compact(const QString& words) {
    auto letters = folded(words);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

std::optional<ContactKind> kindNamed(const QString& words) {
    const auto typed = compact(words);
    for (const auto kind : everyValueOf<ContactKind>())
        if (kind != ContactKind::Other && !typed.isEmpty() &&
            (typed == compact(shortWordsFor(kind)) || typed == compact(wordsFor(kind))))
            return kind;
    return std::nullopt;
}

bool hasWord(const Candidate& candidate, const QString& word) {
    return folded(candidate.words).split(QLatin1Char(' ')).contains(word);
}

// Reads the beginning of a line word by word.
class Reading {
public:
    Reading(const QString& line, const QList<Candidate>& teachers, Date today, const SchoolDays& days)
        : line_(line), teachers_(teachers), today_(today), days_(days) {
        static const QRegularExpression kWord(QStringLiteral("\\S+"));
        static const QRegularExpression kEnd(QStringLiteral("[,:;]+$"));
        for (auto each = kWord.globalMatch(line); each.hasNext();) {
            const auto found = each.next();
            auto text = folded(found.captured());
            words_.append(Word{text.remove(kEnd), found.capturedStart(), found.captured().endsWith(QLatin1Char(','))});
        }
    }

    QuickLog read() {
        if (at_ < words_.size() && isLog(word()))
            ++at_;
        while (at_ < words_.size() && (takeKind() || takeNames() || takeLength() || takeStart() || takeDay())) {
        }
        said_.nameOnly = at_ == words_.size() && !said_.kind && !said_.length && !said_.on && !said_.start;
        if (at_ < words_.size())
            said_.note = line_.mid(words_[at_].start).trimmed();
        return said_;
    }

private:
    const QString& word(qsizetype ahead = 0) const { return words_[at_ + ahead].text; }
    bool has(qsizetype count) const { return at_ + count <= words_.size(); }
    QString phrase(qsizetype count) const {
        QStringList all;
        for (qsizetype i = 0; i < count; ++i)
            all += word(i);
        return all.join(QLatin1Char(' '));
    }

    bool takeKind() {
        if (said_.kind)
            return false;
        for (auto count = kMostKindWords; count > 0; --count)
            if (has(count) && (said_.kind = kindNamed(phrase(count)))) {
                at_ += count;
                return true;
            }
        return false;
    }

    bool takeNames() {
        if (!said_.with.isEmpty() || !said_.maybe.isEmpty() || !takeName())
            return false;
        while (said_.maybe.isEmpty() && at_ < words_.size()) {
            const bool another = words_[at_ - 1].endsInComma;
            const auto before = at_;
            if (!another && isAnd(word()))
                ++at_;
            if ((!another && at_ == before) || at_ == words_.size() || !takeName()) {
                at_ = before;
                break;
            }
        }
        return true;
    }

    // One name. A word goes on with it where it says which of several is meant, or is part of the whole name.
    bool takeName() {
        QList<Candidate> fitting = fittingTo(phrase(1));
        if (word().size() < kShortestTyped || fitting.isEmpty())
            return false;
        qsizetype count = 1;
        while (count < kMostNameWords && has(count + 1) && !words_[at_ + count - 1].endsInComma) {
            const auto closer = fittingTo(phrase(count + 1));
            const bool helps = fitting.size() > 1 || hasWord(fitting.first(), word(count));
            if (closer.isEmpty() || !helps || word(count).size() < kShortestTyped)
                break;
            fitting = closer;
            ++count;
        }
        if (fitting.size() > 1)
            fitting = nearest(fitting, word());
        at_ += count;
        auto& found = fitting.size() == 1 ? said_.with : said_.maybe;
        for (const auto& each : fitting)
            if (!found.contains(each.id))
                found += each.id;
        return true;
    }

    QList<Candidate> fittingTo(const QString& typed) const {
        QList<Candidate> fitting;
        for (const auto& each : teachers_)
            if (matches(each.words, typed))
                fitting += each;
        return fitting;
    }

    // "ana" is Ana rather than Anabel.
    static QList<Candidate> nearest(const QList<Candidate>& fitting, const QString& word) {
        QList<Candidate> whole;
        std::copy_if(fitting.begin(), fitting.end(), std::back_inserter(whole),
                     [&word](const Candidate& each) { return hasWord(each, word); });
        return whole.isEmpty() ? fitting : whole;
    }

    bool takeLength() {
        static const QRegularExpression kNumber(QStringLiteral("^(\\d{1,3})(\\D*)$"));
        const auto found = kNumber.match(word());
        if (said_.length || !found.hasMatch())
            return false;
        const bool apart = found.captured(2).isEmpty();
        if (apart && !has(2))
            return false;
        const auto unit = apart ? word(1) : found.captured(2);
        const int number = found.captured(1).toInt() * (isHours(unit) ? 60 : 1);
        if (!(isMinutes(unit) || isHours(unit)) || number == 0 || number > kMostMinutes)
            return false;
        said_.length = std::chrono::minutes(number);
        at_ += apart ? 2 : 1;
        return true;
    }

    bool takeStart() {
        const qsizetype before = isAt(word()) ? 1 : 0;
        if (said_.start || !has(before + 1))
            return false;
        static const QRegularExpression kTime(QStringLiteral("^(\\d{1,2})[:](\\d{2})$"));
        const auto found = kTime.match(word(before));
        if (!found.hasMatch() || found.captured(1).toInt() > 23 || found.captured(2).toInt() > 59)
            return false;
        said_.start = std::chrono::minutes(found.captured(1).toInt() * 60 + found.captured(2).toInt());
        at_ += before + 1;
        return true;
    }

    bool takeDay() {
        if (said_.on || !isNearDay(word()))
            return false;
        said_.on = dayMeant(word(), today_, days_, Lean::Back);
        ++at_;
        return true;
    }

    QString line_;
    const QList<Candidate>& teachers_;
    Date today_;
    const SchoolDays& days_;
    QList<Word> words_;
    qsizetype at_ = 0;
    QuickLog said_;
};

} // namespace

QuickLog quickLogIn(const QString& line, const QList<Candidate>& teachers, Date today, const SchoolDays& days) {
    static const QRegularExpression kStep(QStringLiteral("(^|\\s)>+\\s*"));
    const auto parts = line.split(kStep);
    auto said = Reading(parts.first(), teachers, today, days).read();
    for (const auto& part : parts.mid(1))
        if (!isNothingButDue(part, today, days))
            said.steps += dueAtEnd(part.trimmed(), today, days);
        else if (!part.trimmed().isEmpty()) // no promise, and no word less
            said.note +=
                QStringLiteral("%1> %2").arg(said.note.isEmpty() ? QString() : QStringLiteral(" "), part.trimmed());
    said.nameOnly = said.nameOnly && parts.size() == 1;
    return said;
}

} // namespace alongside
