; The installer for Windows: for the person alone, so that nobody has to ask an administrator.
; packaging/build.py gives the version and the folder to write to.
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{5B7C1F5E-7B0E-4C43-9C1B-2C1B0B1B6A51}
AppName=Stillwake
AppVersion={#Version}
AppPublisher=The Stillwake authors
DefaultDirName={autopf}\Stillwake
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=stillwake-{#Version}-windows-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile=..\..\build\stillwake.ico
UninstallDisplayIcon={app}\stillwake.exe
LicenseFile=..\..\LICENSE
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
; These two come with some versions of Inno Setup only.
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\stillwake\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Stillwake"; Filename: "{app}\stillwake.exe"; AppUserModelID: "app.stillwake.Stillwake"
Name: "{autodesktop}\Stillwake"; Filename: "{app}\stillwake.exe"; Tasks: desktopicon; AppUserModelID: "app.stillwake.Stillwake"

[Registry]
; "Open with" for the pictures that can be read.
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Stillwake"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\shell\open\command"; ValueType: string; ValueData: """{app}\stillwake.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".heif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\stillwake.exe\SupportedTypes"; ValueType: string; ValueName: ".psd"; ValueData: ""

[Run]
Filename: "{app}\stillwake.exe"; Description: "{cm:LaunchProgram,Stillwake}"; Flags: nowait postinstall skipifsilent
