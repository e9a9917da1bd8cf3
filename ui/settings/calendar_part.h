#pragma once

#include "settings/entry_list.h"
#include "settings/span_row.h"
#include "shared/autosave.h"
#include "shared/page.h"
#include "shared/waiting_words.h"

#include <array>
#include <memory>

class QCheckBox;

namespace alongside {

class CalendarFilesCard;
class Card;
class ProblemLabel;
class YearView;

// Which days are school days: weekdays in use, terms, holidays and breaks, and the year that comes of them.
class CalendarPart : public Page {
    Q_OBJECT
public:
    CalendarPart(NotebookLink& link, SavedMark& saved, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    using Spans = std::unique_ptr<EntryList<SpanEntry>>;

    Card* makeWeek();
    Card* makeSpans(const QString& heading, const QString& words, const QString& button, const SpanList& list,
                    Spans& spans);
    SpanList listOf(const QString& name, const QString& remove, std::vector<NamedSpan> SchoolCalendar::*spans) const;
    SpanFaults faultsIn(const SpanEntry& entry, std::vector<NamedSpan> SchoolCalendar::*spans) const;
    Autosave::Outcome save(int stretch); // and keeps what cannot be stored yet
    Autosave::Outcome store(int stretch);
    void showWaiting();
    bool sayWeekProblem(const SchoolCalendar& calendar);

    SchoolDays days_;
    SpanList terms_, holidays_;
    Autosave* autosave_ = nullptr;
    std::array<QCheckBox*, 7> week_{}; // Sunday first
    ProblemLabel* weekProblem_ = nullptr;
    Spans termRows_, holidayRows_;
    WaitingWords waiting_;
    bool wasShown_ = false;
    YearView* year_;
    CalendarFilesCard* files_ = nullptr;
};

} // namespace alongside
