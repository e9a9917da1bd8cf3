// What any Qt 6 program costs: a window of the size of Alongside's with a menu, a line to type in, which has the caret,
// and nothing else. The measure of start-up, memory and idleness.

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()
        ->addMenu(QStringLiteral("File"))
        ->addAction(QStringLiteral("Quit"), &application, &QApplication::quit);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->addWidget(new QLineEdit);
    column->addStretch();
    window.setCentralWidget(middle);
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
