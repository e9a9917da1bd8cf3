#pragma once

#include "store/tables.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside {

class Error;
class NotebookLink;

// The notebook's drafts: in its file, and in memory where the file does not take them. While notes are hidden there are
// only those that were begun since; the others wait untouched.
class KeptDrafts : public QObject {
    Q_OBJECT
public:
    // The notebook's own; made on first use.
    static KeptDrafts& of(NotebookLink& link);

    std::optional<Draft> find(std::string_view key) const;
    std::vector<Draft> keptUnder(std::string_view beginning) const; // of their keys; the one kept last comes first
    std::string newKey(std::string_view beginning) const;

    // Under which the file keeps it now; for deeds that end it.
    std::string keyNow(std::string_view key) const;

    // Says why the file does not take it; it is kept in memory all the same. Of a notebook that can only be read
    // nothing is said: its ribbon does.
    [[nodiscard]] std::optional<QString> keep(const std::string& key, const std::string& body);

    // Where the file does not forget it, it is at least not offered again.
    void forget(const std::string& key);

    // What the file did not take, for a notebook that is closed and opened again.
    using Ahead = std::map<std::string, std::optional<Draft>, std::less<>>; // kept, or forgotten
    Ahead takeAhead() { return std::exchange(ahead_, {}); }
    void bringAhead(const Ahead& ahead); // which the file may take now
    bool hasAhead() const;               // something that was typed

    // Once notes are shown: what was typed meanwhile stands among the others, but in the place of none of them.
    void takeOverCovered();

    // While notes are hidden: what a panel left is out of sight, as all from before is, until they show.
    void setAside(const std::string& key);

    // As find; where nothing is kept in that place, what waited for it stands there from now on.
    std::optional<Draft> findNext(std::string_view key);
    bool hasWaiting(std::string_view key) const; // until that place is free

    // As forget, of what the coach throws away; whoever listens may offer to keep it after all.
    void discard(const std::string& key);

Q_SIGNALS:
    void discarded(const alongside::Draft& draft);
    void isSetAside();
    void staysInSight(); // instead, where the file did not take it

private:
    explicit KeptDrafts(NotebookLink& link);
    std::vector<Draft> waitingFor(std::string_view key) const;
    void bringWaiting(const Draft& waiting);
    std::string placeFor(const Draft& covered) const;
    bool takeOver(const Draft& covered);

    NotebookLink& link_;
    Ahead ahead_;
};

QString whenKeptWords(Instant kept, Date today); // "today, 10:42"

} // namespace alongside
