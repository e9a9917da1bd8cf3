#pragma once

#include "shared/page.h"
#include "shared/piece_by_piece.h"
#include "today/day.h"
#include "today/today_contents.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace alongside {

class LinkButton;
class LogLine;
class Navigator;
class NoticeLine;
class PageHeader;
class ScrollPage;

// What a coach wants to know in the morning: who comes, what is due, who has not been met in a while; and a line to log
// from.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void changeEvent(QEvent* event) override;

private:
    void put(Day day);
    void waitForNextMeeting();
    void tellOfBackups();
    void draw();
    QWidget* makeContents();
    QWidget* makeBeginning();
    void print();
    void attemptHere(const std::function<bool()>& isStillHere, const std::function<void()>& deed);

    Navigator& navigator_;
    const AgreementForm& form_;
    ScrollPage* scroll_;
    PageHeader* header_;
    LinkButton* print_;
    NoticeLine* backups_; // only while something is wrong with them
    LogLine* line_;
    QWidget* contents_ = nullptr;
    TodayFolds folds_;
    std::optional<Day> day_; // on screen
    PieceByPiece reading_;   // what comes to the screen next
    bool drawsAnew_ = false; // even the same day
    QTimer beginning_;       // of the next meeting; none runs while none is to come
    std::optional<TimeOfDay> beginsAt_;
};

} // namespace alongside
