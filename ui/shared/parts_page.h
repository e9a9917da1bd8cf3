#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QStackedWidget;

namespace alongside {

class PageHeader;
class SegmentedChoice;

// A page of a few parts of which one is in view: a header, below it the choice of the part, as a combo box where the
// segments have no room, and the part, built when it is first shown.
class PartsPage : public QWidget {
    Q_OBJECT
public:
    void showPart(int part);

Q_SIGNALS:
    void partShown(int part);

protected:
    // `choice` is what is chosen ("Report"). Show the first part once the page is made.
    PartsPage(const QString& title, const QString& choice, const QStringList& parts, QWidget* parent);

    PageHeader& header() const { return *header_; }

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    virtual QWidget* made(int part) = 0;
    virtual void shown(int /*part*/) {}

private:
    QWidget* makeTop();
    void fold();

    PageHeader* header_;
    SegmentedChoice* choice_;
    QComboBox* narrowChoice_; // in its place
    QStackedWidget* stack_;
    std::vector<QWidget*> built_; // by part; nullptr: not yet
};

} // namespace alongside
