#include "finding/found_text.h"

#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "store/tables.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kMost = 8;
constexpr qsizetype kMostBefore = 20;   // letters
constexpr char16_t kFirstSign = 0x2E80; // Chinese, Japanese, Korean, and what stands behind them

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FindText)
};

// What a hit is, and what opens it.
struct HitPlace {
    QString what;
    QString icon;
    std::function<void()> act;
};

HitPlace hitPlaceOf(const Findable& here, const Hit& hit, ContactId id) {
    const auto contact = here.link.read().contacts.find(id);
    const auto kind = contact ? wordsFor(contact->kind) : QString();
    return {hit.inPrivateNote ? Say::tr("%1, private note", "a kind of meeting").arg(kind) : kind,
            hit.inPrivateNote ? QStringLiteral("lock")
            : contact         ? iconFor(contact->kind)
                              : QString(),
            [&way = here.navigator, id] { Q_EMIT way.meetingWanted({.with = {}, .existing = id}); }};
}

HitPlace hitPlaceOf(const Findable& here, const Hit&, NextStepId id) {
    return {Say::tr("Next step"), QStringLiteral("list-todo"),
            [&way = here.navigator, id] { Q_EMIT way.nextStepFormWanted(id); }};
}

HitPlace hitPlaceOf(const Findable& here, const Hit&, WinId id) {
    return {Say::tr("Win"), QStringLiteral("party-popper"),
            [&way = here.navigator, id] { Q_EMIT way.winFormWanted(id); }};
}

HitPlace hitPlaceOf(const Findable& here, const Hit& hit, AgreementId) {
    return {Say::tr("Agreement"), QStringLiteral("signature"), [&way = here.navigator, teacher = hit.teacher] {
                Q_EMIT way.teacherWanted(teacher, TeacherTab::Agreement);
            }};
}

// The snippet on one line, and where in it the marks were.
void takeSnippet(FindRow& row, const QString& snippet) {
    qsizetype from = -1;
    for (const auto letter : snippet.simplified()) {
        if (letter == QLatin1Char(kHitFrom))
            from = row.words.size();
        else if (letter == QLatin1Char(kHitUntil) && from >= 0)
            row.found.push_back({from, row.words.size() - from});
        else if (letter != QLatin1Char(kHitUntil))
            row.words += letter;
    }
}

// What stands far before the first found word is left out, up to the beginning of a word: the end of a line is cut.
void beginNearFound(FindRow& row) {
    const auto first = row.found.isEmpty() ? 0 : row.found.first().from;
    if (first <= kMostBefore)
        return;
    const auto space = row.words.indexOf(QLatin1Char(' '), first - kMostBefore);
    const auto cut = std::min(space < 0 ? first : space + 1, first);
    row.words = QStringLiteral("…") + row.words.mid(cut);
    for (auto& part : row.found)
        part.from -= cut - 1;
}

FindRow rowOf(const Findable& here, const Hit& hit, const QString& teacher) {
    const auto place = std::visit([&](auto id) { return hitPlaceOf(here, hit, id); }, hit.record);
    const QStringList aside{teacher, place.what, shortDay(hit.on, here.link.today())};
    FindRow row{.words = {}, .aside = aside.join(QStringLiteral(" · ")), .icon = place.icon, .act = place.act};
    takeSnippet(row, toQt(hit.snippet));
    beginNearFound(row);
    return row;
}

} // namespace

bool isLookedFor(const QString& typed) {
    const auto words = typed.trimmed();
    const bool hasSign =
        std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.unicode() >= kFirstSign; });
    return words.size() > 2 || hasSign;
}

FindRows foundText(const Findable& here, const QString& typed) {
    FindRows rows;
    if (here.link.hidesNotes() || !isLookedFor(typed))
        return rows;
    const auto& tables = here.link.read();
    for (const auto& hit : tables.search.find(fromQt(typed), kMost))
        if (const auto teacher = tables.teachers.find(hit.teacher); teacher && rows.size() < kMost)
            rows += rowOf(here, hit, toQt(teacher->name));
    return rows;
}

} // namespace alongside
