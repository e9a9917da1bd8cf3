#pragma once

#include <QStackedWidget>

namespace alongside {

// A stack that asks for the room of the page on top only. Qt's own asks for that of its largest page, so that what was
// once opened would push every other page out of a small window.
class CurrentStack : public QStackedWidget {
    Q_OBJECT
public:
    // No page gets less than this height, in design pixels: a page around it scrolls then.
    explicit CurrentStack(int leastHeight, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } // else the layout's is asked, which takes the largest

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastHeight_;
};

} // namespace alongside
