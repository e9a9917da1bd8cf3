#pragma once

#include <QWidget>

namespace alongside {

class ElidedLabel;

// The amber line over the make-believe school, so that nobody takes it for their own. Always one line: where room is
// short, in fewer words.
class DemoRibbon : public QWidget {
    Q_OBJECT
public:
    explicit DemoRibbon(QWidget* parent = nullptr);

Q_SIGNALS:
    void afreshAsked();
    void leaveAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ElidedLabel* words_;
};

} // namespace alongside
