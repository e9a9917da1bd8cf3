#include "shared/paper/html_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

QString plain(const QString& words) {
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

// Dark on white and wide enough, on a screen and on paper.
QString look() {
    return QStringLiteral("body{font:1rem/1.5 Inter,system-ui,sans-serif;color:#211f1c;background:#fff;max-width:44rem;"
                          "margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}"
                          "h3{font-size:1rem;margin-bottom:0}p{margin-top:0}");
}

} // namespace

HtmlPage::HtmlPage(const QString& title) : title_(title) {
    heading(1, title);
}

void HtmlPage::heading(int level, const QString& words) {
    body_ += QStringLiteral("<h%1 dir=\"auto\">%2</h%1>\n").arg(QString::number(level), plain(words));
}

void HtmlPage::paragraph(const QString& words) {
    if (!words.isEmpty())
        body_ += QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(plain(words));
}

void HtmlPage::list(const QStringList& items) {
    body_ += QStringLiteral("<ul>\n");
    for (const auto& item : items)
        body_ += QStringLiteral("<li dir=\"auto\">%1</li>\n").arg(plain(item));
    body_ += QStringLiteral("</ul>\n");
}

void HtmlPage::question(const QString& question, const QString& answer) {
    const auto said = answer.isEmpty() ? Say::tr("We left this open.") : answer;
    heading(3, question);
    paragraph(said);
}

void HtmlPage::signature(const QString& side, const QString& name, const QString& day) {
    const auto line = QStringLiteral("______________________________");
    question(
        side,
        Say::tr("%1\nSignature: %2\nDate: %3").arg(name.isEmpty() ? line : name, line, day.isEmpty() ? line : day));
}

QByteArray HtmlPage::whole() const {
    const auto language = QLocale().bcp47Name();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
                          "<style>%3</style>\n</head>\n<body>\n<main>\n")
               .arg(language, plain(title_), look())
               .toUtf8() +
           body_.toUtf8() + "</main>\n</body>\n</html>\n";
}

} // namespace alongside
