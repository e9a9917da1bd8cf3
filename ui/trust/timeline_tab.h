#pragma once

#include "shared/navigator.h"
#include "shared/page.h"
#include "trust/timeline_item.h"

class QComboBox;
class QPushButton;

namespace alongside {

class EmptyState;
class FilterField;
class SegmentedChoice;
class TimelineList;

// Everything with one teacher, newest first, by month; narrowed down by what it is and by words.
class TimelineTab : public Page {
    Q_OBJECT
public:
    TimelineTab(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fold();
    void showFitting();
    void foldWords();
    bool fits(qsizetype item, const QStringList& words) const;

    Navigator& navigator_;
    TeacherId teacher_;
    QList<TimelineItem> items_;
    QStringList lookedThrough_; // what the filter looks in, by item, folded; empty until it is asked for
    SegmentedChoice* groups_;
    QComboBox* lowGroups_; // in their place where the list needs the room
    QPushButton* note_;
    FilterField* filter_;
    TimelineList* list_;
    EmptyState* nothingYet_;
    EmptyState* noMatch_;
};

// Does at once what a timeline's entry offers, or leads to its panel; says so over `page` if it cannot be done.
void doDeed(NotebookLink& link, Navigator& navigator, QWidget* page, const TimelineTarget& target);

// Leads to the form, panel or tab of a timeline's entry about a teacher.
void openTarget(Navigator& navigator, TeacherId teacher, const TimelineTarget& target);

} // namespace alongside
