#pragma once

#include "domain/date.h"

#include <QStringList>
#include <QWidget>

namespace alongside {

// One line of a list that is typed into.
class EntryRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void begin() = 0; // takes the focus where it is typed into first
    virtual void setToday(Date today) = 0;

    // What stands in the fields, fit to be stored or not; put there as if it were typed.
    QStringList typed() const;
    void setTyped(const QStringList& words);

    // In the order of Tab, which otherwise is the order in which widgets were made.
    void putBefore(QWidget* next);

    // While the focus is in the row what is missing is not asked for yet.
    bool isBeingFilledIn() const { return isAncestorOf(focusWidget()) && focusWidget()->hasFocus(); }

Q_SIGNALS:
    void edited();
    void removeAsked();

protected:
    virtual QList<QWidget*> fields() const = 0; // always the same, in the same order
};

// What such a line holds, of one kind of entry.
template <class Entry>
class EntryRowOf : public EntryRow {
public:
    using EntryRow::EntryRow;

    virtual void setEntry(const Entry& entry) = 0;
    virtual Entry entry() const = 0;

    // Says beside the fields what is to be mended; true when nothing is and the entry may be stored.
    virtual bool check() = 0;
};

} // namespace alongside
