#include "shared/kept_drafts.h"

#include "shared/notebook_link.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/error_words.h"
#include "store/work_aside.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

constexpr std::string_view kWaiting = "waiting ";

// 0 where it is none: other keys end in a uuid, which may begin with a digit.
int numberBehind(std::string_view beginning, std::string_view key) {
    int number = 0;
    if (!key.starts_with(beginning))
        return number;
    const auto* end = key.data() + key.size();
    return std::from_chars(key.data() + beginning.size(), end, number).ptr == end ? number : 0;
}

} // namespace

KeptDrafts::KeptDrafts(NotebookLink& link) : QObject(&link), link_(link) {}

KeptDrafts& KeptDrafts::of(NotebookLink& link) {
    for (auto* child : link.children())
        if (auto* drafts = dynamic_cast<KeptDrafts*>(child))
            return *drafts;
    return *new KeptDrafts(link);
}

// That of the cover is known by its beginning, also where it comes back from whoever asked.
std::string KeptDrafts::keyNow(std::string_view key) const {
    const bool own = !link_.hidesNotes() || key.starts_with(kDraftsUnderCover);
    return own ? std::string(key) : std::string(kDraftsUnderCover).append(key);
}

std::optional<Draft> KeptDrafts::find(std::string_view asked) const {
    const auto key = keyNow(asked);
    const auto ahead = ahead_.find(key);
    return ahead == ahead_.end() ? link_.read().drafts.find(key) : ahead->second;
}

std::vector<Draft> KeptDrafts::keptUnder(std::string_view asked) const {
    const auto beginning = keyNow(asked);
    std::vector<Draft> drafts;
    for (const auto& [key, kept] : ahead_)
        if (kept && key.starts_with(beginning))
            drafts.push_back(*kept);
    for (auto& stored : link_.read().drafts.keptUnder(beginning))
        if (!ahead_.contains(stored.key))
            drafts.push_back(std::move(stored));
    return drafts;
}

std::string KeptDrafts::newKey(std::string_view asked) const {
    const auto beginning = keyNow(asked);
    int last = 0;
    for (const auto& [key, kept] : ahead_)
        last = std::max(last, numberBehind(beginning, key));
    for (const auto& stored : link_.read().drafts.keptUnder(beginning))
        last = std::max(last, numberBehind(beginning, stored.key));
    return beginning + std::to_string(last + 1);
}

std::optional<QString> KeptDrafts::keep(const std::string& asked, const std::string& body) {
    const auto key = keyNow(asked);
    try {
        link_.notebook().keepDraft(key, body);
        ahead_.erase(key);
        return std::nullopt;
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Covered)
            return sentenceFor(error) + QLatin1Char(' ') + remedyFor(error); // kept, it would be stored one day
        ahead_[key] = Draft{key, link_.notebook().now(), body};
        if (error.kind() == Error::Kind::ReadOnly)
            return std::nullopt;
        return Say::tr("What you type is on the screen and not yet on the disk. %1 %2")
            .arg(sentenceFor(error), remedyFor(error));
    }
}

void KeptDrafts::bringAhead(const Ahead& ahead) {
    for (const auto& [key, kept] : ahead) {
        if (kept)
            std::ignore = keep(key, kept->body);
        else
            forget(key);
    }
}

bool KeptDrafts::hasAhead() const {
    return std::ranges::any_of(ahead_, [](const auto& each) { return each.second.has_value(); });
}

void KeptDrafts::forget(const std::string& asked) {
    const auto key = keyNow(asked);
    try {
        link_.notebook().forgetDraft(key);
        ahead_.erase(key);
    } catch (const Error&) {
        ahead_[key].reset();
    }
}

void KeptDrafts::takeOverCovered() {
    for (const auto& each : keptUnder(kWaiting))
        bringWaiting(each);
    for (const auto& each : keptUnder(kDraftsUnderCover))
        takeOver(each);
}

// Those that are numbered stand beside each other; another one that finds its place taken waits until that is free,
// where no cover shows it, with a number behind its key. The same words there are those that the file did not take.
std::string KeptDrafts::placeFor(const Draft& covered) const {
    const auto key = covered.key.substr(kDraftsUnderCover.size());
    const auto there = find(key);
    if (!there || there->body == covered.body)
        return key;
    const auto beginning = key.substr(0, key.rfind(' ') + 1);
    return newKey(numberBehind(beginning, key) > 0 ? beginning : std::string(kWaiting) + key + ' ');
}

// Whether the file took it; else it stands there in memory only, and under the cover as before.
bool KeptDrafts::takeOver(const Draft& covered) {
    if (keep(placeFor(covered), covered.body))
        return false;
    forget(covered.key);
    return true;
}

void KeptDrafts::bringWaiting(const Draft& waiting) {
    const auto key = waiting.key.substr(kWaiting.size(), waiting.key.rfind(' ') - kWaiting.size());
    if (!find(key) && !keep(key, waiting.body))
        forget(waiting.key);
}

// Nothing that is built meanwhile reads the notebook: notes are hidden again before anybody hears of it. What waits for
// the end of a work aside is not in the file yet, which then still says what was typed before.
void KeptDrafts::setAside(const std::string& key) {
    if (!link_.hidesNotes() || WorkAside::isUnderWay(link_.notebook()))
        return;
    bool isTaken = false;
    try {
        const auto typed = find(key);
        if (!typed)
            return;
        if (link_.notebook().isReadOnly())
            return Q_EMIT staysInSight();
        link_.hideNotes(false);
        const auto hideAgain = qScopeGuard([this] { link_.hideNotes(true); });
        const auto before = ahead_;
        isTaken = takeOver(*typed);
        if (!isTaken)
            ahead_ = before;
    } catch (const Error&) {
        return; // in a damaged file it stays where it is, and the pages tell of the damage
    }
    isTaken ? Q_EMIT isSetAside() : Q_EMIT staysInSight();
}

std::vector<Draft> KeptDrafts::waitingFor(std::string_view key) const {
    return keptUnder(std::string(kWaiting).append(key) + ' ');
}

bool KeptDrafts::hasWaiting(std::string_view key) const {
    return !waitingFor(key).empty();
}

std::optional<Draft> KeptDrafts::findNext(std::string_view key) {
    if (!find(key))
        for (const auto& each : waitingFor(key))
            bringWaiting(each);
    return find(key);
}

void KeptDrafts::discard(const std::string& key) {
    const auto draft = find(key);
    forget(key);
    if (draft)
        Q_EMIT discarded(*draft);
}

QString whenKeptWords(Instant kept, Date today) {
    const auto at = QDateTime::fromSecsSinceEpoch(kept.time_since_epoch().count());
    return Say::tr("%1, %2", "day and time").arg(shortDay(fromQt(at.date()), today), timeOfDay(fromQt(at.time())));
}

} // namespace alongside
