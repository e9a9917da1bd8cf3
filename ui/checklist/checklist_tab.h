#pragma once

#include "exchange/content.h"
#include "overview/checklist_period.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <array>
#include <map>
#include <tuple>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace alongside {

class NoticeLine;
class SavedMark;
class StrategyCard;
class WrappedLabel;

// A teacher's relational trust checklist, one period at a time: the coach's own ticks, with what the log suggests.
class ChecklistTab : public Page {
    Q_OBJECT
public:
    ChecklistTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);
    void showPresent(); // the period of today, whichever was in view

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeStrategies();
    Checklist shown() const;  // as it is kept
    Checklist worded() const; // in the language of the program
    void goTo(const std::optional<Date>& day);
    void passFocus(const StrategyCard* from, int by);
    void print();
    void saveNotes();
    void keepNote(const std::string& code, const QString& note);
    void keepWaiting();
    void showWaiting(Checklist& checklist) const;
    bool change(const std::function<void(const Checklist&)>& deed);

    Navigator& navigator_;
    const ChecklistTemplate& form_; // as it comes with the program: its rules read the log
    TeacherId teacher_;
    std::optional<Date> day_; // in the period in view; not set: today
    QLabel* title_;
    QToolButton* previous_;
    QToolButton* next_;
    SavedMark* saved_;
    WrappedLabel* about_;
    NoticeLine* newer_; // the coach's form has changed since the month began
    QBoxLayout* strategies_;
    std::array<StrategyCard*, 3> cards_{};

    // Notes that the notebook did not take yet, by teacher, first day of the period and item; tried again with the next
    // save.
    using NotePlace = std::tuple<TeacherId, Date, std::string>;
    std::map<NotePlace, std::string> waiting_;
    bool gathering_ = false; // notes that come meanwhile only join those that wait
};

} // namespace alongside
