#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace alongside {

// A web page in one file, made for reading by ear and by eye: headings in their order, lists as lists, nothing from
// elsewhere. All words are taken as they are; none can become markup.
class HtmlPage {
public:
    explicit HtmlPage(const QString& title);

    void heading(int level, const QString& words); // 1 to 3
    void paragraph(const QString& words);          // line ends stay
    void list(const QStringList& items);
    void question(const QString& question, const QString& answer); // an empty answer is said to be left open
    void signature(const QString& side, const QString& name, const QString& day);

    QByteArray whole() const; // UTF-8

private:
    QString title_;
    QString body_;
};

} // namespace alongside
