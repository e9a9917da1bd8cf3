#pragma once

#include "domain/next_step.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace alongside {

// What can be done with the chosen next step, as one set of actions for the bar above the table, its menu and its keys.
class StepActions : public QObject {
    Q_OBJECT
public:
    // Keys work while `table` has the focus.
    explicit StepActions(QWidget* table);

    void offerFor(const NextStep* step); // nullptr: nothing is chosen
    QWidget* makeBar(QWidget* parent);
    QMenu* makeMenu(QWidget* parent) const;

Q_SIGNALS:
    void settleAsked(alongside::StepState outcome);
    void dateAsked();
    void lookBackAsked(alongside::Verdict verdict);
    void reopenAsked();
    void editAsked();
    void removeAsked();

private:
    QAction* make(const QString& name, const QString& iconName, const QList<QKeySequence>& keys, const QString& tip);
    QWidget* buttonFor(QAction* action, QWidget* parent) const;
    QList<QAction*> all() const { return {kept_, move_, release_, missed_, reopen_, lookBack_, edit_, remove_}; }

    QWidget* table_;
    QAction *kept_, *move_, *release_, *missed_, *reopen_, *lookBack_, *edit_, *remove_;
    QMenu* verdicts_;
};

} // namespace alongside
