#pragma once

#include "domain/teacher.h"
#include "store/tables.h"

#include <QWidget>

class QPushButton;

namespace alongside {

class Avatar;
class PageHeader;
class Pill;

// The top of one teacher's page: who it is, what the two are in, and the deeds at hand.
class TeacherHeader : public QWidget {
    Q_OBJECT
public:
    explicit TeacherHeader(QWidget* parent = nullptr);

    void show(const Tables& tables, const Teacher& teacher, Date today);

    // In a low window one line: a small avatar, the name, the deeds as icons. The avatar's tooltip has the rest.
    void setCompact(bool compact);

Q_SIGNALS:
    void nextStepWanted();
    void meetingWanted();
    void planWanted();
    void winWanted();
    void reflectionWanted();
    void editWanted();
    void removeWanted();

private:
    void addActions();
    void showPills(const Tables& tables, const Teacher& teacher, Date today);
    void showLine();

    PageHeader* top_;
    Avatar* avatar_;
    QWidget* pills_;
    Pill* status_;
    Pill* agreement_;
    Pill* rhythm_;
    Pill* next_;
    QPushButton* step_;
    QPushButton* meeting_;
    QString line_; // role, schools, since when
    bool compact_ = false;
};

} // namespace alongside
