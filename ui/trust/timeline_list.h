#pragma once

#include "trust/timeline_item.h"

#include <QListView>

namespace alongside {

class TimelineDelegate;
class TimelineModel;

// A timeline to look through: Enter or a double click opens an entry, Space or a click on it the private note; T or a
// click on "Told" marks a win as told.
class TimelineList : public QListView {
    Q_OBJECT
public:
    enum class Extent { Scrolls, WholeHeight };

    explicit TimelineList(Extent extent, QWidget* parent = nullptr);

    // The chosen entry stays chosen and in view where it is still there.
    void show(const QList<TimelineItem>& items, Date today);
    TimelineModel* timeline() const { return model_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const alongside::TimelineTarget& target);
    void deedChosen(const alongside::TimelineTarget& target); // what the entry offers to do at once

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentHeight() const;
    bool doDeedOf(const QModelIndex& index);
    void layOutAgain();

    Extent extent_;
    TimelineModel* model_;
    TimelineDelegate* delegate_;
};

} // namespace alongside
