#pragma once

#include "help/guide.h"

#include <QTextBrowser>

class QUrl;

namespace alongside {

// A page of the guide, in the theme's type and colours, its pictures as broad as there is room. Reads nothing but what
// is inside the program.
class GuideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(const Guide& guide, QWidget* parent = nullptr);

    // `marked` are words to mark wherever they stand, as those that led here; the first is brought into view.
    void showPlace(const GuidePlace& place, const QString& marked = {});
    void forgetMarked(); // the page stays as it is

    QString title() const { return title_; } // of the page on screen

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void placeWanted(const alongside::GuidePlace& place); // a link was followed

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void render();
    void captionPictures();
    void fitPictures();
    void goToHeading(const QString& heading);
    void mark(const QString& words);
    void follow(const QUrl& link);

    const Guide& guide_;
    QString page_;
    QString title_;
    QString marked_;
    bool isMade_ = false; // while it is made, a scroll bar may come and the room change
    int fittedTo_ = 0;    // the width for which the pictures were made
};

} // namespace alongside
