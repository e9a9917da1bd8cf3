#pragma once

#include <QWidget>

namespace alongside {

// What is there while no notebook is open: one sentence and the doors. The first leads to the coach's own `notebook`, a
// path, or where that is empty to a new one.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const QString& notebook, QWidget* parent = nullptr);

Q_SIGNALS:
    void ownWanted();
    void firstTeacherWanted();
    void listWanted();
    void demoWanted();
    void fileWanted();
    void archiveWanted();
    void guideWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeDoors(const QString& notebook);
};

} // namespace alongside
