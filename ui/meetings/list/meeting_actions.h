#pragma once

#include "meetings/list/meetings_model.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace alongside {

// What can be done with the chosen meeting, as one set of actions for the bar above the list, its menu and its keys.
class MeetingActions : public QObject {
    Q_OBJECT
public:
    // Keys work while `table` has the focus.
    explicit MeetingActions(QWidget* table);

    void offerFor(const MeetingLine* line); // nullptr: nothing is chosen
    QWidget* makeBar(QWidget* parent);
    QMenu* makeMenu(const MeetingLine& line, QWidget* parent);

Q_SIGNALS:
    void openAsked(); // to log it, where it was planned
    void summaryAsked();
    void removeAsked();
    void teacherAsked(alongside::TeacherId teacher);

private:
    QAction* make(const QString& name, const QString& iconName, const QList<QKeySequence>& keys);

    QWidget* table_;
    QAction *open_, *log_, *summary_, *remove_;
};

} // namespace alongside
