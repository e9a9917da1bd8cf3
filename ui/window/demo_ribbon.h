#pragma once

#include <QWidget>

namespace alongside {

// The amber line over the make-believe school, so that nobody takes it for their own.
class DemoRibbon : public QWidget {
    Q_OBJECT
public:
    explicit DemoRibbon(QWidget* parent = nullptr);

Q_SIGNALS:
    void afreshAsked();
    void leaveAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace alongside
