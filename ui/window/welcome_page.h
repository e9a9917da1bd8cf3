#pragma once

#include <QWidget>

namespace alongside {

// What is there before there is a notebook: one sentence and the doors.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void firstTeacherWanted();
    void demoWanted();
    void fileWanted();
};

} // namespace alongside
