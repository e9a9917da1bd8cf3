#pragma once

#include <QScrollArea>

namespace alongside {

// A scroll area that can be told to be as tall as its content instead, so that the page around it scrolls, and no page
// holds two bars beside each other.
class GrowingArea : public QScrollArea {
    Q_OBJECT
public:
    explicit GrowingArea(QWidget* parent = nullptr);

    void setGrown(bool grown);
    bool isGrown() const { return grown_; }

    // To the content's beginning, by its own bar or that of the page around it.
    void scrollToTop();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int contentHeight() const;
    void claim();

    bool grown_ = false;
};

} // namespace alongside
